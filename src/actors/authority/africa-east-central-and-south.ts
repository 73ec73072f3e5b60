/** One actor a line, sorted by id: `id | kind | names | countries | parent | years`. */
export const africaEastCentralAndSouth = `
afar-revolutionary-democratic-unity-front | armed-group | Afar Revolutionary Democratic Unity Front; ARDUF | ET | - | 1993-
african-national-congress | party | African National Congress; ANC | ZA,ZM,ZW,AO,MZ,BW,NA,LS | - | 1912-
african-union-forces | international-force | African Union forces; African Union troops; African Union peacekeepers; AU peacekeepers; African Union force; AU troops | SO,SD,CF,BI,KM | - | 2002-
african-union-mission-in-sudan | international-force | African Union Mission in Sudan; AMIS | SD | african-union-forces | 2004-2007
afrikaner-weerstandsbeweging | militia | Afrikaner Weerstandsbeweging; Afrikaner Resistance Movement; AWB | ZA | - | 1973-
ahlu-sunna-waljamaa | militia | Ahlu Sunna Waljama'a; Ahlu Sunna Waljama; Ahlu Sunnah Wal Jamaa; Ahlu Sunna Wal Jamaa; ASWJ | SO | - | -
al-shabaab | armed-group | Al-Shabaab; Al-Shabab; Shabaab; Shabab; Al-Shabaab Mujahideen Movement; Harakat al-Shabaab al-Mujahideen; Harakat al-Shabaab; Al-Shebab; Shebab | SO,KE,ET,UG,DJ | al-qaeda | 2006-
alliance-of-democratic-forces-for-the-liberation-of-congo | armed-group | Alliance of Democratic Forces for the Liberation of Congo; Alliance of Democratic Forces for the Liberation of Congo-Zaire; AFDL; ADFL | CD | - | 1996-1998
allied-democratic-forces | armed-group | Allied Democratic Forces; Allied Democratic Front; Allied Defense Forces; ADF-NALU; Madina at Tauheed Wau Mujahedeen; ADF | CD,UG | islamic-state-central-africa-province | 1995-
ambazonia-defence-forces | armed-group | Ambazonia Defence Forces; Ambazonia Defense Forces; Ambazonian Defence Forces; Ambazonian Defense Forces; ADF | CM | - | 2017-
ambazonia-separatists | armed-group | Ambazonia separatists; Ambazonian separatists; Ambazonia; Amba Boys; Ambazonian fighters; Ambazonia Restoration Forces; Ambazonian rebels; Anglophone separatists; Cameroon separatists | CM | - | 2017-
amhara-special-forces | state-force | Amhara Special Forces; Amhara regional special forces; Amhara Special Force | ET | - | -2023
amisom | international-force | African Union Mission in Somalia; African Union Mission to Somalia; Amisom | SO | african-union-forces | 2007-2022
anti-balaka | militia | Anti-balaka; Anti-Balaka militia; anti-Balakas | CF | - | 2013-
apcls | militia | Alliance of Patriots for a Free and Sovereign Congo; APCLS | CD | - | -
army-for-the-liberation-of-rwanda | armed-group | Army for the Liberation of Rwanda; ALIR | RW,CD | - | 1996-2001
atmis | international-force | African Union Transition Mission in Somalia; ATMIS | SO | african-union-forces | 2022-2024
aussom | international-force | African Union Support and Stabilization Mission in Somalia; AUSSOM | SO | african-union-forces | 2025-
azande-ani-kpi-gbe | militia | Azande Ani Kpi Gbe; AAKG | CF | - | -
azanian-peoples-liberation-army | armed-group | Azanian People's Liberation Army; APLA | ZA | pan-africanist-congress | -1994
bakata-katanga | militia | Bakata Katanga; Kata Katanga; Mai-Mai Kata Katanga | CD | - | 2011-
bundu-dia-kongo | party | Bundu dia Kongo; Bundu dia Mayala | CD | - | -
cndd-fdd | party | National Council for the Defense of Democracy-Forces for the Defense of Democracy; Forces for the Defence of Democracy; Forces for the Defense of Democracy; CNDD-FDD; FDD | BI | - | 1994-
coalition-of-patriots-for-change | armed-group | Coalition of Patriots for Change; CPC | CF | - | 2020-
cobra-militia-congo | militia | =Cobras; Cobra militia | CG | - | 1993-
codeco | militia | Cooperative for the Development of Congo; Cooperative for Development of the Congo; CODECO; CODECO militia | CD | - | -
congo-river-alliance | armed-group | Congo River Alliance; Alliance Fleuve Congo; River Congo Alliance | CD | - | 2023-
dahalo | criminal-group | Dahalo | MG | - | -
danab | state-force | Danab; Danab Brigade; Danab special forces | SO | somali-armed-forces | 2014-
darfur-joint-forces | armed-group | Joint Force of Armed Struggle Movements; Darfur Joint Forces; Darfur Joint Force | SD | - | -
democratic-forces-for-the-liberation-of-rwanda | armed-group | Democratic Forces for the Liberation of Rwanda; Democratic Liberation Forces of Rwanda; Forces Democratiques de Liberation du Rwanda; FDLR | CD,RW | - | 2000-
derg | government | Derg; Dergue | ET | - | 1974-1987
east-african-community-regional-force | international-force | East African Community Regional Force; EACRF; East African Regional Force | CD | - | 2022-2023
eastern-front-sudan | armed-group | ~=Eastern Front; Beja Congress | SD | - | 2005-
economic-freedom-fighters | party | Economic Freedom Fighters; EFF | ZA | - | 2013-
el-baraa-ibn-malik-brigade | militia | Al-Baraa ibn Malik Brigade; El Baraa ibn Malik Brigade; Baraa ibn Malik Battalion; Al-Bara' ibn Malik Brigade | SD | - | -
eritrean-liberation-front | armed-group | Eritrean Liberation Front; =ELF | ER,ET | - | 1960-
eritrean-peoples-liberation-front | armed-group | Eritrean People's Liberation Front; EPLF | ER,ET | - | 1973-1994
ethiopian-peoples-revolutionary-democratic-front | party | Ethiopian People's Revolutionary Democratic Front; EPRDF | ET | - | 1988-2019
fano | militia | Fano; Fano militia; Fano militias; Fano militiamen; Amhara Fano; Fano National Movement | ET | - | -
fnla | armed-group | National Front for the Liberation of Angola; National Liberation Front of Angola; FNLA | AO | - | 1954-
frelimo | party | FRELIMO; Mozambique Liberation Front; Front for the Liberation of Mozambique | MZ | - | 1962-
front-for-change-and-concord-in-chad | armed-group | Front for Change and Concord in Chad; FACT rebels; Front pour l'Alternance et la Concorde au Tchad; =FACT | TD,LY | - | 2016-
front-for-the-liberation-of-the-enclave-of-cabinda | armed-group | Front for the Liberation of the Enclave of Cabinda; Cabinda Enclave Liberation Front; FLEC-FAC; FLEC | AO,CD,CG | - | 1963-
front-for-the-restoration-of-unity-and-democracy | armed-group | Front for the Restoration of Unity and Democracy; FRUD | DJ | - | 1991-
gambella-liberation-front | armed-group | Gambella Liberation Front | ET | - | -
ginbot-7 | armed-group | Ginbot 7; Patriotic Ginbot 7 | ET,ER | - | 2008-2019
hizbul-islam | armed-group | Hizbul Islam; Hisbul Islam; Hizb al-Islam | SO | - | 2009-
holy-spirit-movement | armed-group | Holy Spirit Movement; Holy Spirit Mobile Forces | UG | - | 1986-1987
imbonerakure | militia | Imbonerakure | BI,CD | cndd-fdd | 2010-
inkatha-freedom-party | party | Inkatha Freedom Party; Inkatha; Inkatha Freedom; IFP | ZA | - | 1975-
interahamwe | militia | Interahamwe; Impuzamugambi | RW,CD | - | 1990-
islamic-courts-union | armed-group | Islamic Courts Union; Union of Islamic Courts; ~Islamic Courts; Supreme Islamic Courts Council; UIC; ICU | SO | - | 2000-2006
islamic-state-central-africa-province | armed-group | Islamic State Central Africa Province; Islamic State's Central Africa Province; Islamic State Central African Province; ISCAP | CD,UG | islamic-state | 2019-
islamic-state-mozambique | armed-group | Islamic State Mozambique; Islamic State Mozambique Province; Islamic State in Mozambique; Ahlu Sunnah wal Jamaah; ~Ansar al-Sunna; Ahlu Sunna wal Jamaa; ~Ansar al-Sunnah; ~Al-Shabaab; ~Al-Shabab; Mashababos; Machababos; ASWJ | MZ,TZ | islamic-state | 2017-
islamic-state-somalia | armed-group | Islamic State in Somalia; Islamic State Somalia; Islamic State Somalia Province; ISS | SO | islamic-state | 2015-
ituri-patriotic-resistance-force | armed-group | Patriotic Resistance Force of Ituri; Front for Patriotic Resistance in Ituri; Patriotic Resistance Front in Ituri; Ituri Patriotic Resistance Front; FRPI | CD | - | 2002-
janjaweed | militia | Janjaweed; Janjawid; Janjaweed militia | SD,TD | - | 2003-
jubaland-forces | state-force | Jubaland Forces; Jubbaland forces; Jubaland security forces; Ras Kamboni Brigade; Ras Kamboni | SO | - | -
justice-and-equality-movement | armed-group | Justice and Equality Movement; JEM | SD,TD | - | 2003-
kamuina-nsapu | militia | Kamuina Nsapu; Kamwina Nsapu; Kamuina Nsapu militia | CD | - | 2016-2019
kenya-general-service-unit | state-force | ~General Service Unit; GSU | KE | kenyan-police | -
khatumo | militia | SSC-Khatumo; SSC-Khaatumo; Khatumo | SO | - | -
koevoet | state-force | Koevoet | NA,AO | - | 1979-1989
lords-resistance-army | armed-group | Lord's Resistance Army; Lords Resistance Army; LRA | UG,CD,CF,SS,SD | - | 1987-
macawisley | militia | Macawisley; Ma'awisley; Macawiisley | SO | - | -
mai-mai | militia | Mai-Mai; Mayi-Mayi; Maï-Maï; Mai-Mai militia; Mai-Mai militias; Mayi Mayi militia | CD | - | -
mai-mai-yakutumba | militia | Mai-Mai Yakutumba; Mayi-Mayi Yakutumba | CD | mai-mai | -
march-23-movement | armed-group | March 23 Movement; M23; M-23; 23 March Movement; March 23 rebels; Mouvement du 23 Mars; AFC/M23; AFC-M23; M23/AFC | CD,RW,UG | congo-river-alliance | 2012-
minurcat | international-force | MINURCAT; United Nations Mission in the Central African Republic and Chad | TD,CF | united-nations-peacekeepers | 2007-2010
minusca | international-force | MINUSCA; United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | CF | united-nations-peacekeepers | 2014-
misca | international-force | MISCA; International Support Mission to the Central African Republic | CF | african-union-forces | 2013-2014
mobondo | militia | Mobondo; Mobondo militia; Mobondo militiamen | CD | - | 2022-
mombasa-republican-council | party | Mombasa Republican Council | KE | - | 1999-
monuc | international-force | MONUC; United Nations Organization Mission in the Democratic Republic of the Congo; United Nations Mission in Congo | CD | united-nations-peacekeepers | 1999-2010
monusco | international-force | MONUSCO; Monusco peacekeepers; United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | CD | united-nations-peacekeepers | 2010-
movement-for-democracy-and-justice-in-chad | armed-group | Movement for Democracy and Justice in Chad; MDJT | TD | - | 1998-2003
movement-for-democratic-change | party | Movement for Democratic Change; MDC | ZW | - | 1999-
movement-for-the-liberation-of-congo | armed-group | Movement for the Liberation of Congo; Movement for the Liberation of the Congo; Congolese Liberation Movement; MLC | CD,CF | - | 1998-
mpla | party | People's Movement for the Liberation of Angola; Popular Movement for the Liberation of Angola; MPLA | AO | - | 1956-
mungiki | criminal-group | Mungiki; Mungiki sect | KE | - | -
naparama | militia | Naparama; Naparamas | MZ | - | -
national-congress-for-the-defence-of-the-people | armed-group | National Congress for the Defence of the People; National Congress for the Defense of the People; CNDP | CD | - | 2006-2009
national-congress-party-sudan | party | ~National Congress Party; National Islamic Front | SD | - | -
national-liberation-front-rwanda | armed-group | Rwandan National Liberation Front; ~National Liberation Forces; Rwanda Movement for Democratic Change | RW | - | 2018-
national-resistance-army-uganda | armed-group | ~National Resistance Army; NRA | UG | - | 1981-1995
national-resistance-movement-uganda | party | ~National Resistance Movement; NRM | UG | - | 1986-
national-salvation-front-south-sudan | armed-group | ~National Salvation Front | SS | - | 2017-
nationalist-and-integrationist-front | armed-group | Nationalist and Integrationist Front; Front of Nationalists and Integrationists | CD | - | -
nduma-defense-of-congo | militia | Nduma Defense of Congo; Nduma Defence of Congo; Nduma Defense of Congo-Renovated; NDC-R; NDC-Renovated | CD | - | -
ninja-militia-congo | militia | =Ninjas; Ninja militia; ~National Resistance Council | CG | - | 1993-
nyatura | militia | Nyatura; Collective of Movements for Change; CMC-FDP; Nyatura militia | CD | - | -
ogaden-national-liberation-front | armed-group | Ogaden National Liberation Front; ONLF | ET,SO | - | 1984-
operation-sangaris | international-force | Operation Sangaris; Sangaris | CF | french-armed-forces | 2013-2016
orange-democratic-movement | party | Orange Democratic Movement | KE | - | 2005-
oromo-liberation-army | armed-group | Oromo Liberation Army; OLF-Shene; OLF-Shane; =Shene; OLA | ET,KE | - | 2018-
oromo-liberation-front | armed-group | Oromo Liberation Front; OLF | ET,KE | - | 1973-
pagad | militia | People Against Gangsterism and Drugs; PAGAD | ZA | - | 1995-
palipehutu-fnl | armed-group | Palipehutu-FNL; ~National Forces of Liberation; ~National Liberation Forces; Forces for National Liberation; Palipehutu; FNL | BI,CD | - | 1980-
pan-africanist-congress | party | Pan Africanist Congress; Pan-Africanist Congress of Azania; PAC | ZA | - | 1959-
patriotic-movement-for-central-africa | armed-group | Patriotic Movement for the Central African Republic; Central African Patriotic Movement; MPC | CF | - | 2015-
patriotic-salvation-movement | party | Patriotic Salvation Movement | TD | - | 1990-
peoples-liberation-army-of-namibia | armed-group | People's Liberation Army of Namibia; PLAN guerrillas | NA,AO | swapo | 1962-1990
peoples-redemption-army-uganda | armed-group | People's Redemption Army | UG | - | -
popular-army-for-the-restoration-of-democracy | armed-group | Popular Army for the Restoration of Democracy; People's Army for the Restoration of the Republic and Democracy; APRD | CF | - | 2005-2012
popular-front-for-the-rebirth-of-central-african-republic | armed-group | Popular Front for the Rebirth of Central African Republic; Popular Front for the Renaissance of Central Africa; Popular Front for the Rebirth of the Central African Republic; FPRC | CF | - | 2014-
puntland | government | Puntland government; Government of Puntland; Puntland authorities; Puntland administration | SO | - | 1998-
puntland-security-forces | state-force | Puntland Security Forces; Puntland Security Force; Puntland Maritime Police Force; Puntland forces; PMPF | SO | puntland | -
raia-mutomboki | militia | Raia Mutomboki | CD | - | -
rally-for-congolese-democracy | armed-group | Rally for Congolese Democracy; Congolese Rally for Democracy; Rassemblement Congolais pour la Democratie; RCD-Goma; RCD | CD | - | 1998-2003
rapid-intervention-battalion-cameroon | state-force | Rapid Intervention Battalion; Bataillon d'Intervention Rapide; BIR | CM | cameroonian-armed-forces | -
rapid-support-forces | militia | Rapid Support Forces; Rapid Support Force; Sudanese Rapid Support Forces; RSF | SD,SS,TD,LY,CF | - | 2013-
red-tabara | armed-group | RED-Tabara; Resistance for the Rule of Law in Burundi | BI,CD | - | -
renamo | armed-group | RENAMO; Mozambican National Resistance; Mozambique National Resistance; MNR; Renamo Military Junta | MZ,ZW,MW | - | 1975-
return-reclamation-rehabilitation | armed-group | Return, Reclamation, Rehabilitation; Return, Reclamation and Rehabilitation; 3R; 3R rebels | CF | - | 2015-
rwandan-armed-forces-former | state-force | Forces Armees Rwandaises; ex-FAR; FAR | RW | - | -1994
rwandan-patriotic-front | party | Rwandan Patriotic Front; Rwandese Patriotic Front; Rwanda Patriotic Front; Rwandan Patriotic Army; Rwandese Patriotic Army; RPF; RPA | RW,UG,CD | - | 1987-
sabaot-land-defence-force | armed-group | Sabaot Land Defence Force; Sabaot Land Defense Force | KE | - | 2005-
samidrc | international-force | SADC Mission in the Democratic Republic of Congo; SAMIDRC | CD | southern-african-development-community | 2023-2025
samim | international-force | SADC Mission in Mozambique; Southern African Development Community Mission in Mozambique; SAMIM | MZ | southern-african-development-community | 2021-2024
seleka | armed-group | Seleka; Séléka coalition; Séléka rebels; Ex-Seleka; ex-Séléka rebels | CF | - | 2012-2014
somali-national-alliance | armed-group | Somali National Alliance; United Somali Congress-Somali National Alliance; SNA | SO | - | 1992-
somali-national-intelligence | state-force | ~National Intelligence and Security Agency; NISA | SO | government-of-somalia | 2013-
somali-national-movement | armed-group | Somali National Movement; SNM | SO | - | 1981-1993
somali-salvation-democratic-front | armed-group | Somali Salvation Democratic Front; SSDF | SO | - | 1981-
somaliland-army | state-force | Somaliland Army; Somaliland National Army; Somaliland forces; Somaliland Armed Forces | SO | - | 1994-
south-sudan-democratic-movement | armed-group | South Sudan Democratic Movement; South Sudan Democratic Movement/Army; Cobra Faction; SSDM/A | SS | - | 2010-
south-sudan-liberation-army | armed-group | South Sudan Liberation Army; South Sudan Liberation Movement; SSLA | SS | - | -
southern-african-development-community | international-force | Southern African Development Community; SADC; SADC forces; SADC troops | ZA,CD,MZ,AO,ZW,ZM,MW,BW,NA,LS,SZ,TZ,MG | - | 1992-
splm-in-opposition | armed-group | Sudan People's Liberation Movement-in-Opposition; Sudan People's Liberation Army-in-Opposition; Sudan People's Liberation Movement/Army-In Opposition; SPLM-in-Opposition; SPLA-in-Opposition; SPLM/A-IO; SPLM-IO; SPLA-IO | SS | - | 2013-
splm-north | armed-group | Sudan People's Liberation Movement-North; Sudan People's Liberation Army-North; SPLM-N; SPLA-N; SPLM/A-N | SD | - | 2011-
sudan-liberation-army | armed-group | Sudan Liberation Army; Sudan Liberation Movement; Sudan Liberation Movement/Army; SLM/A; Sudanese Liberation Army; SLA; SLM | SD | - | 2001-
sudan-liberation-army-minni-minnawi | armed-group | Sudan Liberation Army-Minni Minnawi; Sudan Liberation Movement-Minni Minnawi; SLA-MM; SLM-MM | SD | sudan-liberation-army | 2006-
sudan-liberation-movement-abdel-wahid | armed-group | Sudan Liberation Movement-Abdel Wahid; SLM-Abdel Wahid; Sudan Liberation Army-Abdel Wahid; SLM-AW; SLA-AW | SD | sudan-liberation-army | 2006-
sudan-peoples-liberation-army | armed-group | Sudan People's Liberation Army; Sudan People's Liberation Movement; Sudan People's Liberation Movement/Army; Sudanese People's Liberation Army; SPLM/A; SPLA; SPLM | SS,SD,UG,ET | - | 1983-
sudan-revolutionary-front | armed-group | Sudan Revolutionary Front; Sudanese Revolutionary Front; SRF | SD | - | 2011-
swapo | party | Swapo; South West Africa People's Organization; South West Africa People's Organisation | NA,AO | - | 1960-
tigray-defense-forces | armed-group | Tigray Defense Forces; Tigray Defence Forces; Tigrayan forces; Tigray forces; TDF | ET | tigray-peoples-liberation-front | 2020-
tigray-peoples-liberation-front | armed-group | Tigray People's Liberation Front; Tigrayan People's Liberation Front; Tigrean People's Liberation Front; TPLF | ET | - | 1975-
twirwaneho | militia | Twirwaneho; Gumino | CD | - | -
umkhonto-we-sizwe | armed-group | Umkhonto we Sizwe; Spear of the Nation | ZA | african-national-congress | 1961-1993
unamid | international-force | UNAMID; United Nations-African Union Mission in Darfur; African Union-United Nations Hybrid Operation in Darfur | SD | united-nations-peacekeepers | 2007-2020
unamir | international-force | UNAMIR; United Nations Assistance Mission for Rwanda | RW | united-nations-peacekeepers | 1993-1996
union-for-peace-in-the-central-african-republic | armed-group | Union for Peace in the Central African Republic; Union for Peace in Central Africa; UPC | CF | - | 2014-
union-of-congolese-patriots | armed-group | Union of Congolese Patriots; UPC | CD | - | 2001-
union-of-democratic-forces-for-unity | armed-group | Union of Democratic Forces for Unity; UFDR | CF | - | 2006-
union-of-forces-for-democracy-and-development | armed-group | Union of Forces for Democracy and Development; UFDD | TD | - | 2006-
unisfa | international-force | UNISFA; United Nations Interim Security Force for Abyei | SD,SS | united-nations-peacekeepers | 2011-
unita | armed-group | National Union for the Total Independence of Angola; Unita; Unita rebels | AO,CD,ZM,NA | - | 1966-
unitaf | international-force | ~Unified Task Force; Operation Restore Hope; UNITAF | SO | - | 1992-1993
united-front-for-democratic-change | armed-group | United Front for Democratic Change; ~United Front for Change | TD | - | 2005-2007
united-somali-congress | armed-group | United Somali Congress; USC | SO | - | 1989-2000
unmiss | international-force | UNMISS; United Nations Mission in South Sudan; UN Mission in South Sudan | SS | united-nations-peacekeepers | 2011-
unosom | international-force | United Nations Operation in Somalia; UNOSOM; UNOSOM II | SO | united-nations-peacekeepers | 1992-1995
wazalendo | militia | Wazalendo; Wazalendo fighters | CD | - | 2022-
west-nile-bank-front | armed-group | West Nile Bank Front; Uganda National Rescue Front | UG | - | -
white-army-south-sudan | militia | ~=White Army; Nuer White Army | SS | - | -
zaire-self-defence-group | militia | Zaire militia; Zaïre self-defence group; Zaire self-defense group; ~Convention for the Popular Revolution; CRP rebels | CD | - | -
zanu-pf | party | ZANU-PF; Zimbabwe African National Union-Patriotic Front | ZW | - | 1963-
zimbabwe-african-peoples-union | party | Zimbabwe African People's Union; ZAPU | ZW | - | 1961-
zimbabwe-fifth-brigade | state-force | ~Fifth Brigade; ~5th Brigade | ZW | zimbabwean-armed-forces | 1981-1988
zimbabwe-war-veterans | militia | Zimbabwe National Liberation War Veterans Association; Zimbabwe war veterans | ZW | - | -
`;
