/** One actor a line, sorted by id: `id | kind | names | countries | parent | years`. */
export const europe = `
action-directe | armed-group | Action Directe; ~=Direct Action | FR | - | 1979-1987
africa-corps | state-force | Africa Corps; Russia's Africa Corps | RU,ML,BF,NE,CF,LY | russian-armed-forces | 2023-
aidar-battalion | state-force | Aidar Battalion | UA | armed-forces-of-ukraine | 2014-
animal-liberation-front | armed-group | Animal Liberation Front | GB,US | - | 1976-
antiterrorist-liberation-groups | militia | Antiterrorist Liberation Groups; Grupos Antiterroristas de Liberacion; GAL | ES,FR | - | 1983-1987
arkans-tigers | militia | Arkan's Tigers; Serb Volunteer Guard; Serbian Volunteer Guard | BA,HR,RS | - | 1990-1996
armed-forces-of-ukraine | state-force | Armed Forces of Ukraine; Ukrainian Armed Forces; Ukrainian army; Ukrainian military; Ukrainian troops; Ukrainian soldiers; Ukrainian forces; Ukrainian air force; Ukrainian navy; Ukraine's armed forces; Ukraine's military; Ukraine's air force; ZSU | UA,RU | government-of-ukraine | 1991-
army-of-bosnia-and-herzegovina | state-force | Army of the Republic of Bosnia and Herzegovina; Army of Bosnia and Herzegovina; Bosnian Muslim army; ARBiH | BA | - | 1992-2006
army-of-republika-srpska | armed-group | Army of Republika Srpska; Bosnian Serb Army; Bosnian Serb forces; Bosnian Serbs; VRS | BA | - | 1992-2006
azov | state-force | Azov Battalion; Azov Brigade; Azov Regiment; =Azov; Azov Movement | UA | armed-forces-of-ukraine | 2014-
basque-homeland-and-freedom | armed-group | Basque Homeland and Freedom; Basque Fatherland and Liberty; Euskadi Ta Askatasuna; Basque separatist group ETA; Basque Fatherland and Freedom; Basque Homeland and Liberty; =ETA; =Eta | ES,FR | - | 1959-2018
batasuna | party | Batasuna; Herri Batasuna | ES | - | 1978-
berkut | state-force | Berkut; Berkut riot police | UA | - | 1992-2014
breton-liberation-front | armed-group | Breton Liberation Front; Breton Revolutionary Army | FR | - | -
camorra | criminal-group | Camorra | IT | - | -
carabinieri | state-force | Carabinieri; Italian Carabinieri | IT | government-of-italy | 1814-
combat-18 | militia | Combat 18 | GB,DE | - | 1992-
communist-combatant-cells | armed-group | Communist Combatant Cells; Fighting Communist Cells; Cellules Communistes Combattantes | BE | - | 1984-1985
conspiracy-of-fire-nuclei | armed-group | Conspiracy of Fire Nuclei; Conspiracy of Cells of Fire; Conspiracy of Fire Cells | GR | - | 2008-
continuity-irish-republican-army | armed-group | Continuity Irish Republican Army; Continuity IRA; CIRA | GB,IE | - | 1986-
cosa-nostra | criminal-group | Cosa Nostra; Sicilian Mafia | IT,US | - | -
croatian-defence-council | armed-group | Croatian Defence Council; Croatian Defense Council; Bosnian Croat forces; HVO | BA | - | 1992-1996
donetsk-peoples-republic | armed-group | Donetsk People's Republic; Donetsk separatists; Donetsk rebels; Donetsk People's Militia; Vostok Battalion; DPR; DNR | UA,RU | - | 2014-2022
eoka-b | armed-group | EOKA B | CY | - | 1971-1978
eufor-althea | international-force | EUFOR Althea; EUFOR | BA | - | 2004-
federal-security-service | state-force | Federal Security Service; FSB | RU,UA | government-of-russia | 1995-
freedom-of-russia-legion | armed-group | Freedom of Russia Legion; Liberty of Russia Legion | RU,UA | - | 2022-
french-gendarmerie | state-force | French Gendarmerie; ~National Gendarmerie; ~Gendarmerie Nationale | FR | government-of-france | -
garda-siochana | state-force | Garda Siochana; An Garda Siochana; Gardai | IE | - | 1922-
golden-dawn | party | =Golden Dawn | GR | - | 1985-
grapo | armed-group | GRAPO; First of October Anti-Fascist Resistance Group | ES | - | 1975-
guardia-civil | state-force | Guardia Civil; Spanish Civil Guard; Civil Guard | ES | government-of-spain | 1844-
ifor | international-force | IFOR; NATO Implementation Force | BA | nato | 1995-1996
informal-anarchist-federation | armed-group | Informal Anarchist Federation; Federazione Anarchica Informale | IT,GR | - | 2003-
irish-national-liberation-army | armed-group | Irish National Liberation Army; INLA | GB,IE | - | 1974-
irish-peoples-liberation-organisation | armed-group | Irish People's Liberation Organisation; Irish People's Liberation Organization; IPLO | GB,IE | - | 1986-1992
kfor | international-force | KFOR; Kosovo Force | XK | nato | 1999-
kosovo-liberation-army | armed-group | Kosovo Liberation Army; Kosova Liberation Army; Ushtria Clirimtare e Kosoves; KLA; UCK | XK,RS,AL,MK | - | 1993-1999
krajina-serbs | armed-group | Krajina Serbs; Republic of Serbian Krajina; Croatian Serbs | HR | - | 1991-1995
liberation-army-of-presevo | armed-group | Liberation Army of Presevo, Medvedja and Bujanovac; UCPMB | RS | - | 1999-2001
loyalist-volunteer-force | militia | Loyalist Volunteer Force; LVF | GB,IE | - | 1996-
luhansk-peoples-republic | armed-group | Luhansk People's Republic; Lugansk People's Republic; Luhansk separatists; Lugansk separatists; Luhansk rebels; LPR; LNR | UA,RU | - | 2014-2022
main-intelligence-directorate-ukraine | state-force | Main Intelligence Directorate of Ukraine; Defence Intelligence of Ukraine; Main Directorate of Intelligence; Ukrainian military intelligence; HUR | UA,RU | government-of-ukraine | 1992-
national-action | militia | National Action neo-Nazi group | GB | - | 2013-
national-bolshevik-party | party | National Bolshevik Party | RU | - | 1993-
national-liberation-army-macedonia | armed-group | ~National Liberation Army; Albanian National Liberation Army; NLA | MK | - | 2001-2001
national-liberation-front-of-corsica | armed-group | National Liberation Front of Corsica; Corsican National Liberation Front; Front de Liberation Nationale de la Corse; FLNC | FR | - | 1976-
national-socialist-underground | armed-group | National Socialist Underground; NSU | DE | - | 1998-2011
ndrangheta | criminal-group | 'Ndrangheta; Calabrian Mafia | IT | - | -
new-irish-republican-army | armed-group | New Irish Republican Army; New IRA | GB,IE | - | 2012-
official-irish-republican-army | armed-group | Official Irish Republican Army; Official IRA | GB,IE | - | 1969-
oglaigh-na-heireann | armed-group | Oglaigh na hEireann; ONH | GB,IE | - | 2009-
omon | state-force | OMON; OMON riot police | RU,BY | - | 1988-
ordine-nuovo | armed-group | Ordine Nuovo; Nuclei Armati Rivoluzionari | IT | - | -
police-service-of-northern-ireland | state-force | Police Service of Northern Ireland; PSNI | GB | government-of-the-united-kingdom | 2001-
popular-forces-of-april-25 | armed-group | Popular Forces of April 25; Popular Forces of 25 April; FP-25 | PT | - | 1980-1987
pro-russian-separatists | armed-group | Pro-Russian separatists; pro-Russian rebels; pro-Russia separatists; Russian-backed separatists; Russia-backed separatists; Novorossiya forces | UA | - | 2014-2022
provisional-irish-republican-army | armed-group | Provisional Irish Republican Army; Provisional IRA; Irish Republican Army; Provos; PIRA; IRA | GB,IE,DE,NL,BE | - | 1969-2005
real-irish-republican-army | armed-group | Real Irish Republican Army; Real IRA; RIRA | GB,IE | - | 1997-2012
red-army-faction | armed-group | Red Army Faction; Rote Armee Fraktion; Baader-Meinhof; Baader-Meinhof Gang; RAF | DE | - | 1970-1998
red-brigades | armed-group | Red Brigades; Brigate Rosse; New Red Brigades | IT | - | 1970-
red-hand-commando | militia | Red Hand Commando; Red Hand Commandos | GB | ulster-volunteer-force | 1972-
revolutionary-cells-germany | armed-group | ~=Revolutionary Cells; Rote Zora | DE | - | 1973-
revolutionary-organization-17-november | armed-group | Revolutionary Organization 17 November; Revolutionary Organisation 17 November; November 17 group; 17 November group; Revolutionary Organization November 17; =November 17 terrorist group; 17N; N17 | GR | - | 1975-2002
revolutionary-peoples-struggle | armed-group | Revolutionary People's Struggle; Revolutionary Popular Struggle; Epanastatikos Laikos Agonas; =ELA | GR | - | 1975-1995
revolutionary-struggle | armed-group | Revolutionary Struggle; Epanastatikos Agonas | GR | - | 2003-
right-sector | militia | Right Sector; Pravyi Sektor | UA | - | 2013-
rosgvardia | state-force | Rosgvardia; Rosgvardiya; Russian National Guard; ~National Guard | RU | government-of-russia | 2016-
royal-ulster-constabulary | state-force | Royal Ulster Constabulary; RUC | GB | government-of-the-united-kingdom | 1922-2001
russian-volunteer-corps | armed-group | Russian Volunteer Corps; RDK | RU,UA | - | 2022-
sect-of-revolutionaries | armed-group | Sect of Revolutionaries | GR | - | 2009-
security-service-of-ukraine | state-force | Security Service of Ukraine; Ukrainian Security Service; Ukraine's Security Service; SBU | UA,RU | government-of-ukraine | 1991-
sfor | international-force | SFOR; NATO Stabilization Force | BA | nato | 1996-2004
sinn-fein | party | Sinn Fein; Sinn Féin party | GB,IE | - | 1905-
terra-lliure | armed-group | Terra Lliure | ES | - | 1978-1995
transnistrian-forces | armed-group | Transnistrian forces; Transdniestrian forces; Trans-Dniester forces; Transnistria separatists | MD | - | 1990-
turkish-resistance-organisation | militia | Turkish Resistance Organisation | CY | - | -
ukrainian-national-guard | state-force | National Guard of Ukraine; Ukrainian National Guard; ~National Guard | UA | government-of-ukraine | 2014-
ukrainian-territorial-defence | state-force | ~Territorial Defence Forces; ~Territorial Defense Forces | UA | armed-forces-of-ukraine | -
ulster-defence-association | militia | Ulster Defence Association; Ulster Defense Association; Ulster Freedom Fighters; UDA; UFF | GB,IE | - | 1971-
ulster-defence-regiment | state-force | Ulster Defence Regiment; UDR | GB | british-armed-forces | 1970-1992
ulster-volunteer-force | militia | Ulster Volunteer Force; UVF | GB,IE | - | 1966-
unficyp | international-force | UNFICYP; United Nations Peacekeeping Force in Cyprus | CY | united-nations-peacekeepers | 1964-
united-russia | party | United Russia | RU | - | 2001-
unprofor | international-force | UNPROFOR; United Nations Protection Force | BA,HR,MK | united-nations-peacekeepers | 1992-1995
wagner-group | militia | Wagner Group; Wagner PMC; PMC Wagner; Wagner mercenaries; Wagner fighters; =Wagner | RU,UA,SY,LY,CF,ML,SD,MZ | - | 2014-
white-eagles | militia | ~=White Eagles | BA,HR,RS | - | 1991-1995
yugoslav-army | state-force | Yugoslav Army; Army of Yugoslavia; Federal Republic of Yugoslavia Army; Yugoslav forces; Yugoslav troops | RS,ME,XK | - | 1992-2003
yugoslav-peoples-army | state-force | Yugoslav People's Army; Yugoslav National Army; JNA | RS,HR,BA,SI,ME,MK | - | 1945-1992
`;
