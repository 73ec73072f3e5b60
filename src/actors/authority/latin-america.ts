/** One actor a line, sorted by id: `id | kind | names | countries | parent | years`. */
export const latinAmerica = `
400-mawozo | criminal-group | 400 Mawozo; 400 Mawoso | HT | - | -
5-segond | criminal-group | 5 Segond; 5 Seconds gang | HT | - | -
alfaro-vive-carajo | armed-group | Alfaro Vive, Carajo; Alfaro Lives, Damn It; AVC | EC | - | 1982-1991
all-for-the-fatherland-movement | armed-group | All for the Fatherland Movement; All for the Fatherland; Everything for the Fatherland Movement; Movimiento Todos por la Patria | AR | - | 1986-1989
alpha-66 | armed-group | Alpha 66 | US,CU | - | 1961-
american-popular-revolutionary-alliance | party | American Popular Revolutionary Alliance; American Revolutionary Popular Alliance; Aprista Party; Peruvian Aprista Party; APRA | PE | - | 1924-
amigos-dos-amigos | criminal-group | Amigos dos Amigos | BR | - | 1998-
april-19-movement | armed-group | 19th of April Movement; April 19 Movement; 19 April Movement; 19th April Movement; Movimiento 19 de Abril; M-19 | CO | - | 1974-1990
arauco-malleco-coordinator | armed-group | Arauco-Malleco Coordinator; Coordinadora Arauco-Malleco | CL | - | 1998-
armed-forces-of-liberation-el-salvador | armed-group | ~Armed Forces of Liberation; Fuerzas Armadas de Liberacion | SV | farabundo-marti-national-liberation-front | -
atlacatl-battalion | state-force | Atlacatl Battalion; Atlacatl; Atlacatl Infantry Battalion; Batallon Atlacatl | SV | salvadoran-armed-forces | 1981-1992
atonal-battalion | state-force | Atonal Battalion | SV | salvadoran-armed-forces | -1992
bandera-roja | armed-group | Bandera Roja; Red Flag Party | VE | - | 1970-
barrio-18 | criminal-group | Barrio 18; 18th Street Gang; 18th Street; Calle 18; Mara 18 | SV,HN,GT,US,MX | - | -
belloso-battalion | state-force | Belloso Battalion; Ramon Belloso Battalion | SV | salvadoran-armed-forces | -1992
beltran-leyva-organization | criminal-group | Beltran Leyva Organization; Beltran-Leyva Cartel | MX | - | 2008-
black-eagles-colombia | criminal-group | Aguilas Negras | CO | - | 2006-
bolivarian-national-guard | state-force | Bolivarian National Guard; Venezuelan National Guard; ~National Guard; Guardia Nacional Bolivariana | VE | government-of-venezuela | 1937-
bope | state-force | BOPE; Batalhao de Operacoes Policiais Especiais | BR | brazilian-military-police | 1978-
brazilian-military-police | state-force | ~Military Police; Brazilian Military Police; ~Policia Militar | BR | government-of-brazil | -
bwa-kale | militia | Bwa Kale | HT | - | 2023-
cali-cartel | criminal-group | Cali Cartel; Cali drug cartel | CO | - | -1998
carabineros-de-chile | state-force | Carabineros; Carabineros de Chile; Chilean Carabineros | CL | government-of-chile | 1927-
carapintadas | militia | Carapintadas | AR | - | 1987-1990
carteles-unidos | criminal-group | Carteles Unidos; ~United Cartels | MX | - | -
central-american-workers-revolutionary-party | armed-group | Revolutionary Party of Central American Workers; Central American Workers Revolutionary Party; PRTC | SV | farabundo-marti-national-liberation-front | 1976-1995
christian-democratic-party-el-salvador | party | ~Christian Democratic Party; PDC | SV | - | 1960-
cinchoneros | armed-group | Cinchoneros; Cinchonero Popular Liberation Movement; Cinchonero People's Liberation Movement; Cinchoneros Popular Liberation Movement; MPL | HN | - | 1980-1991
clara-elizabeth-ramirez-front | armed-group | Clara Elizabeth Ramirez Front; Clara Elizabeth Ramirez Command | SV | farabundo-marti-national-liberation-front | -
colectivos | militia | Colectivos; Venezuelan colectivos | VE | - | -
comando-vermelho | criminal-group | Comando Vermelho; ~=Red Command | BR | - | 1979-
contras | armed-group | Contras; Nicaraguan Contras; Nicaraguan Resistance; Nicaraguan Democratic Force; Nicaraguan rebels; Contra rebels; FDN | NI,HN,CR | - | 1979-1990
death-to-kidnappers | militia | Death to Kidnappers; Muerte a Secuestradores; MAS | CO | medellin-cartel | 1981-
december-20-movement | armed-group | December 20 Movement; 20 December Movement; M-20 | PA | - | 1990-
democratic-revolutionary-alliance-nicaragua | armed-group | ~Democratic Revolutionary Alliance; Alianza Revolucionaria Democratica; ARDE | NI,CR | contras | 1982-1986
dignity-battalions | militia | Dignity Battalions; ~=Dignity Battalion | PA | panama-defense-forces | 1988-1990
extraditables | criminal-group | Extraditables; Los Extraditables; Extraditable Ones | CO | medellin-cartel | 1986-1993
family-of-the-north | criminal-group | Familia do Norte; ~=Family of the North | BR | - | -
farabundo-marti-national-liberation-front | armed-group | Farabundo Marti National Liberation Front; Farabundo Martí Front for National Liberation; Frente Farabundo Marti para la Liberacion Nacional; Farabundo Marti Front; Farabundo Marti National Liberation Movement; FMLN | SV | - | 1980-
farc-dissidents | armed-group | FARC dissidents; dissident FARC; FARC dissident group; FARC dissident groups; Estado Mayor Central; Central General Staff; EMC | CO,VE,EC | revolutionary-armed-forces-of-colombia | 2016-
first-capital-command | criminal-group | First Capital Command; First Command of the Capital; Primeiro Comando da Capital; First Capital Command gang; PCC | BR,PY,BO | - | 1993-
front-for-the-advancement-and-progress-of-haiti | militia | Front for the Advancement and Progress of Haiti; FRAPH | HT | - | 1993-1994
g-pep | criminal-group | G-Pep; G-Pèp gang; GPep | HT | viv-ansanm | 2020-
g9-family-and-allies | criminal-group | G9 Family and Allies; G9 an Fanmi; G9; G-9; G9 gang; G9 alliance | HT | viv-ansanm | 2020-
gran-grif | criminal-group | Gran Grif; Gran Grif gang; Gran Grif de Savien | HT | - | -
guatemalan-civil-patrols | militia | ~Civil Self-Defense Patrols; ~Civil Defense Patrols; ~Civil Self-Defence Patrols | GT | government-of-guatemala | 1981-1996
guatemalan-national-revolutionary-unity | armed-group | Guatemalan National Revolutionary Unity; National Revolutionary Unity of Guatemala; Guatemalan National Revolutionary Union; Unidad Revolucionaria Nacional Guatemalteca; URNG | GT,MX | - | 1982-
guerreros-unidos | criminal-group | Guerreros Unidos | MX | - | -
guerrilla-army-of-the-poor | armed-group | Guerrilla Army of the Poor; Ejercito Guerrillero de los Pobres; EGP | GT | guatemalan-national-revolutionary-unity | 1972-1997
gulf-cartel | criminal-group | Gulf Cartel; Cartel del Golfo | MX,US | - | -
gulf-clan | criminal-group | Gulf Clan; Clan del Golfo; Gaitanista Self-Defense Forces of Colombia; Gaitanista Self-Defence Forces; Autodefensas Gaitanistas de Colombia; Gaitanist Army of Colombia; Ejercito Gaitanista de Colombia; Los Urabeños; Urabeños; Clan Usuga; AGC; EGC | CO,PA | - | 2008-
institutional-revolutionary-party | party | Institutional Revolutionary Party; Partido Revolucionario Institucional; PRI | MX | - | 1929-
jalisco-new-generation-cartel | criminal-group | Jalisco New Generation Cartel; Jalisco New Generation; Jalisco Cartel New Generation; Jalisco Cartel; Cartel de Jalisco Nueva Generacion; Cartel Jalisco Nueva Generacion; CJNG | MX,US | - | -
jamaat-al-muslimeen | armed-group | Jamaat al Muslimeen | TT | - | -
juarez-cartel | criminal-group | Juarez Cartel; Vicente Carrillo Fuentes Organization; =La Linea | MX,US | - | -
kaibiles | state-force | Kaibiles; Kaibil | GT | guatemalan-armed-forces | 1974-
knights-templar-cartel | criminal-group | Knights Templar Cartel; =Knights Templar; Caballeros Templarios | MX | - | 2011-
kraze-barye | criminal-group | Kraze Barye; Kraze Baryè gang | HT | - | -
la-familia-michoacana | criminal-group | La Familia Michoacana; Familia Michoacana; =La Familia | MX | - | 2006-
landless-workers-movement | party | Landless Workers Movement; Landless Rural Workers Movement; Movimento dos Trabalhadores Rurais Sem Terra | BR | - | 1984-
lautaro-youth-movement | armed-group | Lautaro Youth Movement; Lautaro Popular Rebel Forces; Lautaro Youth; Lautaro Movement; MAPU-Lautaro | CL | - | 1982-1994
los-chapitos | criminal-group | Los Chapitos; Chapitos | MX | sinaloa-cartel | -
los-choneros | criminal-group | Los Choneros; Choneros | EC | - | -
los-lobos | criminal-group | ~Los Lobos | EC | - | -
los-pepes | militia | Los Pepes | CO | - | 1993-1993
los-rastrojos | criminal-group | Los Rastrojos; Rastrojos | CO,VE | - | 2002-
los-rojos | criminal-group | ~Los Rojos | MX | - | -
los-tiguerones | criminal-group | Los Tiguerones; Tiguerones | EC | - | -
los-zetas | criminal-group | Los Zetas; Zetas; Zetas Cartel | MX,GT,US | - | -
macheteros | armed-group | ~Macheteros; Boricua Popular Army; Ejercito Popular Boricua | PR,US | - | 1976-
manuel-rodriguez-patriotic-front | armed-group | Manuel Rodriguez Patriotic Front; Frente Patriotico Manuel Rodriguez; Autonomous Manuel Rodriguez Patriotic Front; Manuel Rodriguez Front; FPMR | CL | - | 1983-
mara-salvatrucha | criminal-group | Mara Salvatrucha; MS-13; MS13 gang | SV,HN,GT,US,MX | - | -
maximiliano-hernandez-martinez-brigade | militia | Maximiliano Hernandez Martinez Anti-Communist Brigade; Maximiliano Hernandez Martinez Brigade | SV | - | -
medellin-cartel | criminal-group | Medellin Cartel; Medellín drug cartel; Cartel de Medellin | CO | - | -1993
mexican-national-guard | state-force | Mexican National Guard; ~National Guard; ~Guardia Nacional | MX | government-of-mexico | 2019-
militarized-communist-party-of-peru | armed-group | Militarized Communist Party of Peru; Militarizado Partido Comunista del Peru; MPCP | PE | shining-path | 2018-
miskito-yatama | armed-group | Yatama; Misurasata; MISURA | NI,HN | - | -
montoneros | armed-group | Montoneros; Peronist Montonero Movement | AR | - | 1970-1979
morazanist-patriotic-front | armed-group | Morazanist Patriotic Front; Morazanist Front for the Liberation of Honduras; Morazan Patriotic Front; Francisco Morazan Front | HN | - | -
movement-of-the-revolutionary-left-chile | armed-group | Movement of the Revolutionary Left; Revolutionary Left Movement; Leftist Revolutionary Movement; Movimiento de Izquierda Revolucionaria; =MIR | CL | - | 1965-
national-liberation-army-colombia | armed-group | ~National Liberation Army; Army of National Liberation; Ejercito de Liberacion Nacional; ELN; Camilist Union-National Liberation Army; UC-ELN | CO,VE | - | 1964-
national-resistance-el-salvador | armed-group | Armed Forces of National Resistance; ~Resistencia Nacional; FARN | SV | farabundo-marti-national-liberation-front | 1975-1995
nationalist-republican-alliance | party | Nationalist Republican Alliance; Republican Nationalist Alliance; National Republican Alliance; Alianza Republicana Nacionalista; =ARENA; =Arena party | SV | - | 1981-
nestor-paz-zamora-commission | armed-group | Nestor Paz Zamora Commission; Nestor Paz Zamora Commando | BO | - | 1990-1990
norte-del-valle-cartel | criminal-group | Norte del Valle Cartel | CO | - | -
northeast-cartel | criminal-group | Northeast Cartel; Cartel of the Northeast; Cartel del Noreste; CDN | MX | los-zetas | -
omega-7 | armed-group | Omega 7 | US,CU | - | 1974-1983
organization-of-people-in-arms | armed-group | Revolutionary Organization of People in Arms; Organization of the People in Arms; Revolutionary Organization of the People in Arms; ORPA | GT | guatemalan-national-revolutionary-unity | 1979-1997
panama-defense-forces | state-force | Panama Defense Forces; Panamanian Defense Forces; Panama Defence Forces; =PDF | PA | - | 1983-1990
paraguayan-peoples-army | armed-group | Paraguayan People's Army; Ejercito del Pueblo Paraguayo; EPP | PY | - | 2008-
patriotic-union | party | ~=Patriotic Union; Union Patriotica | CO | - | 1985-
peoples-revolutionary-army-argentina | armed-group | ~People's Revolutionary Army; Ejercito Revolucionario del Pueblo; ERP | AR | - | 1970-1977
peoples-revolutionary-army-el-salvador | armed-group | ~People's Revolutionary Army; Revolutionary Army of the People; Ejercito Revolucionario del Pueblo; ERP | SV | farabundo-marti-national-liberation-front | 1972-1995
peruvian-republican-guard | state-force | ~Republican Guard | PE | government-of-peru | -1988
popular-liberation-army-colombia | armed-group | ~Popular Liberation Army; ~People's Liberation Army; Ejercito Popular de Liberacion; EPL | CO,VE | - | 1967-
popular-liberation-forces-el-salvador | armed-group | Farabundo Marti Popular Liberation Forces; ~Popular Liberation Forces; ~People's Liberation Forces; Fuerzas Populares de Liberacion; FPL | SV | farabundo-marti-national-liberation-front | 1970-1995
popular-revolutionary-army-mexico | armed-group | ~Popular Revolutionary Army; Ejercito Popular Revolucionario; EPR | MX | - | 1996-
quintin-lame-command | armed-group | Quintin Lame; Quintin Lame Command; Quintin Lame Armed Movement; Quintin Lame Commando | CO | - | 1984-1991
rebel-armed-forces-guatemala | armed-group | Rebel Armed Forces; Fuerzas Armadas Rebeldes; FAR | GT | guatemalan-national-revolutionary-unity | 1962-1997
recontras | armed-group | Recontras; Re-contras | NI | contras | 1990-
revolutionary-armed-forces-of-colombia | armed-group | Revolutionary Armed Forces of Colombia; Colombian Revolutionary Armed Forces; Fuerzas Armadas Revolucionarias de Colombia; FARC-EP; FARC; Farc | CO,VE,EC,PA | - | 1964-2017
revolutionary-democratic-front-el-salvador | party | ~Revolutionary Democratic Front; ~Democratic Revolutionary Front; Frente Democratico Revolucionario; FDR | SV | - | 1980-
ricardo-franco-front | armed-group | Ricardo Franco Front; Ricardo Franco Command; Ricardo Franco Group | CO | - | 1982-
rodrigo-franco-command | militia | Rodrigo Franco Command; Rodrigo Franco Commando; Comando Rodrigo Franco; Rodrigo Franco Democratic Command | PE | - | 1988-1990
salvadoran-national-guard | state-force | Salvadoran National Guard; ~National Guard; ~Guardia Nacional | SV | government-of-el-salvador | 1912-1992
salvadoran-treasury-police | state-force | ~Treasury Police; Salvadoran Treasury Police; Policia de Hacienda | SV | government-of-el-salvador | -1992
sandinista-national-liberation-front | party | Sandinista National Liberation Front; Sandinista Front; Frente Sandinista de Liberacion Nacional; Sandinistas; FSLN | NI | - | 1961-
sandinista-peoples-army | state-force | Sandinista People's Army; Sandinist People's Army; Sandinista Popular Army; Sandinista army; Ejercito Popular Sandinista; EPS | NI | government-of-nicaragua | 1979-1995
santa-rosa-de-lima-cartel | criminal-group | Santa Rosa de Lima Cartel; Cartel de Santa Rosa de Lima | MX | - | -
segunda-marquetalia | armed-group | Segunda Marquetalia; Second Marquetalia | CO,VE | revolutionary-armed-forces-of-colombia | 2019-
shining-path | armed-group | Shining Path; Sendero Luminoso; =Sendero; Senderistas; Communist Party of Peru-Shining Path; Maoist Shining Path; =SL | PE | - | 1970-
simon-bolivar-guerrilla-coordinating-board | armed-group | Simon Bolivar Guerrilla Coordinating Board; Simon Bolivar Guerrilla Coordinator; Simon Bolivar National Guerrilla Coordinating Board; Simon Bolivar Coordinating Board; Simon Bolivar Guerrilla Coordination; National Guerrilla Coordinator; CGSB | CO | - | 1987-1994
sinaloa-cartel | criminal-group | Sinaloa Cartel; Sinaloa Federation; Cartel de Sinaloa; Cártel del Pacífico | MX,US,EC | - | -
suriname-jungle-commando | armed-group | Jungle Commando; Surinamese Liberation Army | SR | - | 1986-1992
terceiro-comando-puro | criminal-group | Terceiro Comando Puro; Pure Third Command | BR | - | 2002-
tijuana-cartel | criminal-group | Tijuana Cartel; Arellano Felix Organization; Arellano Felix Cartel | MX,US | - | -
tonton-macoute | militia | Tonton Macoute; Tontons Macoutes; Tonton Macoutes | HT | - | 1959-1986
tren-de-aragua | criminal-group | Tren de Aragua; Aragua Train | VE,CO,PE,CL,US,EC | - | -
tupac-amaru-revolutionary-movement | armed-group | Tupac Amaru Revolutionary Movement; Tupac Amaru Revolutionary Front; Tupac Amaru; Tupac Amaru Movement; Movimiento Revolucionario Tupac Amaru; MRTA | PE,BO | - | 1982-1998
tupac-katari-guerrilla-army | armed-group | Tupac Katari Guerrilla Army; Tupac Katari Guerrillas; EGTK | BO | - | 1990-1992
tupamaros | armed-group | Tupamaros; Tupamaro National Liberation Movement | UY | - | -1985
united-left-peru | party | ~=United Left; Izquierda Unida | PE | - | 1980-
united-self-defense-forces-of-colombia | militia | United Self-Defense Forces of Colombia; United Self-Defence Forces of Colombia; Autodefensas Unidas de Colombia; AUC | CO | - | 1997-2006
viv-ansanm | criminal-group | Viv Ansanm; ~=Living Together coalition | HT | - | 2023-
workers-revolutionary-party-colombia | armed-group | ~Workers Revolutionary Party; ~Revolutionary Workers Party; PRT | CO | - | -1991
zapatista-army-of-national-liberation | armed-group | Zapatista Army of National Liberation; Zapatista National Liberation Army; Ejercito Zapatista de Liberacion Nacional; Zapatistas; EZLN | MX | - | 1983-
zarate-willka | armed-group | Zarate Willka Armed Liberation Forces; Zarate Willka Armed Forces of Liberation; Zarate Willka Liberation Armed Forces; Zarate Willka; FAL-ZW | BO | - | 1989-1990
`;
