/** One actor a line, sorted by id: `id | kind | names | countries | parent | years`. */
export const middleEast = `
abdullah-azzam-brigades | armed-group | Abdullah Azzam Brigades; Abdallah Azzam Brigades | LB,EG,SA | al-qaeda | 2009-2019
abu-nidal-organization | armed-group | Abu Nidal Organization; Abu Nidal Organisation; Abu Nidal group; Fatah Revolutionary Council | PS,LB,IQ,LY,SY | - | 1974-2002
aden-abyan-islamic-army | armed-group | Aden-Abyan Islamic Army; Islamic Army of Aden | YE | - | -
ahrar-al-sham | armed-group | Ahrar al-Sham; Ahrar ash-Sham | SY | - | 2011-
al-aqsa-martyrs-brigades | armed-group | Al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigade; Aqsa Martyrs Brigades; Al-Aqsa Brigades | PS,IL | fatah | 2000-
al-islah-yemen | party | Al-Islah; ~=Islah Party | YE | - | 1990-
al-qaeda-in-iraq | armed-group | Al-Qaeda in Iraq; Al-Qaida in Iraq; Al Qaeda in Mesopotamia; Jama'at al-Tawhid wal-Jihad; Tawhid and Jihad; Mujahideen Shura Council; AQI | IQ,SY,JO | al-qaeda | 2004-2006
al-qaeda-in-the-arabian-peninsula | armed-group | Al-Qaeda in the Arabian Peninsula; Al-Qaida in the Arabian Peninsula; Al-Qaeda in Yemen; Ansar al-Sharia; AQAP | YE,SA | al-qaeda | 2009-
al-quds-brigades | armed-group | Al-Quds Brigades; Saraya al-Quds | PS,IL | palestinian-islamic-jihad | -
amal-movement | militia | Amal Movement; Amal militia; Shiite Amal; Shi'ite Amal; =Amal | LB | - | 1974-
ansar-al-islam | armed-group | Ansar al-Islam; Ansar al-Sunna; Ansar al-Sunnah | IQ | - | 2001-
arab-struggle-movement-ahvaz | armed-group | Arab Struggle Movement for the Liberation of Ahvaz; Ahvaz National Resistance; ASMLA | IR | - | -
army-of-islam-gaza | armed-group | ~=Army of Islam; Jaysh al-Islam | PS | - | -
asaib-ahl-al-haq | militia | Asaib Ahl al-Haq; Asa'ib Ahl al-Haq; League of the Righteous; AAH | IQ,SY | - | 2006-
asayish | state-force | Asayish; Asayesh | SY,IQ | - | -
asbat-al-ansar | armed-group | Asbat al-Ansar; Osbat al-Ansar | LB | - | -
baath-party-syria | party | Syrian Ba'ath Party; Syrian Baath Party | SY | - | -
badr-organization | militia | Badr Organization; Badr Organisation; Badr Brigade; Badr Brigades; Badr Corps | IQ | - | 1982-
bahrain-al-ashtar-brigades | armed-group | Al-Ashtar Brigades; Saraya al-Ashtar | BH | - | 2013-
basij | militia | Basij; Basij militia; Basiji | IR | islamic-revolutionary-guard-corps | 1979-
black-september | armed-group | Black September; Black September Organization | PS,JO,LB,DE | - | 1970-
dawa-party | party | Dawa Party; Islamic Dawa Party; Da'wa Party | IQ | - | 1957-
democratic-front-for-the-liberation-of-palestine | armed-group | Democratic Front for the Liberation of Palestine; DFLP | PS,IL,SY,LB | palestine-liberation-organization | 1969-
democratic-union-party-syria | party | ~Democratic Union Party; PYD | SY,TR | - | 2003-
fatah | party | Fatah; Al-Fatah; Palestinian National Liberation Movement | PS,LB,IL | palestine-liberation-organization | 1959-
fatah-al-islam | armed-group | Fatah al-Islam; Fatah Islam | LB | - | 2006-
fatemiyoun | militia | Fatemiyoun; Liwa Fatemiyoun; Fatemiyoun Brigade; Fatemiyoun Division | SY,AF,IR | islamic-revolutionary-guard-corps | 2013-
faylaq-al-rahman | armed-group | Faylaq al-Rahman; Failaq al-Rahman | SY | - | 2013-
fedayeen-saddam | militia | Fedayeen Saddam; Saddam Fedayeen; Saddam's Fedayeen | IQ | government-of-iraq | 1995-2003
force-17 | state-force | Force 17 | PS,LB | fatah | -
free-syrian-army | armed-group | Free Syrian Army; FSA | SY,TR,LB | - | 2011-
general-peoples-congress | party | ~General People's Congress | YE | - | 1982-
giants-brigades | militia | Giants Brigades; Al-Amaliqa; Southern Giants Brigades; Amaliqa Brigades | YE | - | -
great-eastern-islamic-raiders-front | armed-group | Great Eastern Islamic Raiders Front; Islamic Great Eastern Raiders Front; IBDA-C | TR | - | -
grey-wolves | militia | Grey Wolves; Gray Wolves | TR | - | 1968-
hamas | armed-group | Hamas; Islamic Resistance Movement; Harakat al-Muqawama al-Islamiya | PS,IL,LB | - | 1987-
harakat-hezbollah-al-nujaba | militia | Harakat Hezbollah al-Nujaba; Harakat al-Nujaba; Al-Nujaba | IQ,SY | - | 2013-
hayat-tahrir-al-sham | armed-group | Hayat Tahrir al-Sham; Hay'at Tahrir al-Sham; Hayat Tahrir al-Cham; HTS | SY,LB,TR | - | 2017-2025
hezbollah | armed-group | Hezbollah; Hizbollah; Hizbullah; Hizballah; Hezballah; Islamic Resistance in Lebanon; Party of God | LB,SY,IL | - | 1982-
houthis | armed-group | Houthis; Houthi; Houthi movement; Huthis; Houthi rebels; Huthi rebels; Ansar Allah; Ansarullah; Ansar Allah movement | YE,SA | - | 2004-
hurras-al-din | armed-group | Hurras al-Din; Hurras ad-Din; Guardians of Religion Organization | SY | al-qaeda | 2018-2025
iraqi-counter-terrorism-service | state-force | Iraqi Counter Terrorism Service; Iraqi Counterterrorism Service; Iraqi Golden Division | IQ | government-of-iraq | -
iraqi-republican-guard | state-force | Iraqi Republican Guard; ~Republican Guard; Special Republican Guard | IQ | iraqi-armed-forces | -2003
islamic-army-in-iraq | armed-group | Islamic Army in Iraq; Islamic Army of Iraq | IQ | - | 2003-2011
islamic-jihad-organization-lebanon | armed-group | Islamic Jihad Organization; Islamic Jihad; Islamic Jihad for the Liberation of Palestine; Revolutionary Justice Organization | LB | hezbollah | 1983-1992
islamic-resistance-in-iraq | militia | Islamic Resistance in Iraq | IQ,SY,JO | - | 2023-
islamic-revolutionary-guard-corps | state-force | Islamic Revolutionary Guard Corps; Iranian Revolutionary Guard Corps; Iran's Revolutionary Guards; Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guards; Revolutionary Guard Corps; Revolutionary Guards Corps; Pasdaran; IRGC | IR,SY,IQ,LB | government-of-iran | 1979-
islamic-state-of-iraq | armed-group | Islamic State of Iraq; Islamic State in Iraq | IQ | al-qaeda | 2006-2013
israel-border-police | state-force | Israel Border Police; Israeli Border Police; ~Border Police | IL,PS | israeli-police | -
israel-security-agency | state-force | Shin Bet; Shabak; Israel Security Agency | IL,PS | government-of-israel | 1949-
israeli-settlers | militia | Israeli settlers; Jewish settlers | IL,PS | - | -
jaish-ul-adl | armed-group | Jaish ul-Adl; Jaish al-Adl; Jeish al-Adl; Jaysh al-Adl; ~=Army of Justice | IR,PK | - | 2012-
jaysh-al-islam | armed-group | Jaysh al-Islam; Jaish al-Islam; ~=Army of Islam | SY | - | 2013-
jenin-brigade | armed-group | Jenin Brigade; Jenin Brigades; Jenin Battalion | PS | - | 2021-
jund-al-sham-lebanon | armed-group | Jund al-Sham | LB | - | -
jundallah-iran | armed-group | Jundallah; Jundullah; Jondollah | IR | - | -2011
kach | party | ~=Kach; Kahane Chai; Kach party | IL,PS | - | 1971-
kataeb | party | Kataeb; Phalange Party; Lebanese Phalange; Phalangists; Phalangist militia | LB | - | 1936-
kataib-hezbollah | militia | Kataib Hezbollah; Kata'ib Hizballah; Kataeb Hezbollah; Kata'ib Hezbollah; Hezbollah Brigades | IQ,SY | - | -
kataib-sayyid-al-shuhada | militia | Kataib Sayyid al-Shuhada; Kata'ib Sayyid al-Shuhada | IQ,SY | - | 2013-
komala | armed-group | Komala; Komala Party | IR,IQ | - | 1969-
kurdistan-democratic-party | party | Kurdistan Democratic Party; Kurdish Democratic Party; KDP | IQ | - | 1946-
kurdistan-democratic-party-of-iran | armed-group | Kurdistan Democratic Party of Iran; Kurdish Democratic Party of Iran; Democratic Party of Iranian Kurdistan; KDPI; PDKI | IR,IQ | - | 1945-
kurdistan-freedom-falcons | armed-group | Kurdistan Freedom Falcons; Kurdistan Freedom Hawks; Teyrebazen Azadiya Kurdistan | TR | kurdistan-workers-party | 2004-
kurdistan-regional-government | government | Kurdistan Regional Government; KRG | IQ | - | 1992-
kurdistan-workers-party | armed-group | Kurdistan Workers Party; Kurdish Workers Party; Partiya Karkeren Kurdistan; Kongra-Gel; KADEK; PKK | TR,IQ,SY,DE,FR | - | 1978-2025
lebanese-forces | militia | Lebanese Forces; Lebanese Forces militia | LB | - | 1976-
likud | party | Likud; Likud party | IL | - | 1973-
lions-den | armed-group | Lions' Den; Lion's Den; Areen al-Usud | PS | - | 2022-
mahdi-army | militia | Mahdi Army; Mehdi Army; Jaish al-Mahdi; Jaysh al-Mahdi; Promised Day Brigade | IQ | - | 2003-2008
mojahedin-e-khalq | armed-group | Mojahedin-e Khalq; Mujahedin-e-Khalq; Mujahideen-e-Khalq; Mujahedeen Khalq; People's Mujahedin of Iran; People's Mojahedin Organization of Iran; National Council of Resistance of Iran; Mujahideen Khalq; MEK; MKO; PMOI | IR,IQ,FR,AL | - | 1965-
mossad | state-force | Mossad | IL,IR,LB,SY | government-of-israel | 1949-
naqshbandi-army | armed-group | Naqshbandi Army; Naqshbandi Order; Jaysh Rijal al-Tariqa al-Naqshbandiya | IQ | - | 2006-
national-defence-forces-syria | militia | ~National Defence Forces; ~National Defense Forces; ~National Defence Force; ~National Defense Force | SY | government-of-syria | 2012-2024
national-front-for-liberation-syria | armed-group | ~National Front for Liberation; ~National Liberation Front | SY | - | 2018-
nour-al-din-al-zenki | armed-group | Nour al-Din al-Zenki; Nureddin Zengi; Nour al-Din al-Zenki Movement | SY | - | 2011-
nusra-front | armed-group | Nusra Front; Al-Nusra Front; Jabhat al-Nusra; Jabhat al-Nusrah; Jabhat Fateh al-Sham; Jabhat Fatah al-Sham; Al-Nusra | SY,LB | al-qaeda | 2012-2017
palestine-liberation-front | armed-group | Palestine Liberation Front; Palestinian Liberation Front | PS,LB,IQ | - | -
palestine-liberation-organization | party | Palestine Liberation Organization; Palestine Liberation Organisation; Palestinian Liberation Organization; PLO | * | - | 1964-
palestinian-authority | government | Palestinian Authority; Palestinian National Authority | PS | - | 1994-
palestinian-islamic-jihad | armed-group | Palestinian Islamic Jihad; Islamic Jihad; Islamic Jihad Movement in Palestine; PIJ | PS,IL | - | 1981-
palestinian-police | state-force | Palestinian police; Palestinian security forces; Palestinian Authority security forces; Palestinian Preventive Security | PS | palestinian-authority | 1994-
party-of-free-life-of-kurdistan | armed-group | Party of Free Life of Kurdistan; Kurdistan Free Life Party; PJAK | IR,IQ | kurdistan-workers-party | 2004-
patriotic-union-of-kurdistan | party | Patriotic Union of Kurdistan; PUK | IQ | - | 1975-
peoples-democratic-party-turkey | party | ~Peoples' Democratic Party; HDP | TR | - | 2012-
peoples-protection-units | armed-group | People's Protection Units; Yekineyen Parastina Gel; Kurdish People's Protection Units; YPG | SY,TR,IQ | syrian-democratic-forces | 2011-
peshmerga | state-force | Peshmerga; Pesh Merga; Peshmergas; Kurdish Peshmerga | IQ | kurdistan-regional-government | -
popular-front-for-the-liberation-of-palestine | armed-group | Popular Front for the Liberation of Palestine; Abu Ali Mustafa Brigades; PFLP | PS,IL,SY,LB | palestine-liberation-organization | 1967-
popular-front-for-the-liberation-of-palestine-general-command | armed-group | Popular Front for the Liberation of Palestine-General Command; PFLP-GC | PS,SY,LB | - | 1968-
popular-mobilization-forces | militia | Popular Mobilization Forces; Popular Mobilisation Forces; Popular Mobilization Units; Popular Mobilisation Units; Hashd al-Shaabi; Hashed al-Shaabi; Hashd al-Sha'abi; PMF; PMU | IQ,SY | government-of-iraq | 2014-
popular-resistance-committees | armed-group | Popular Resistance Committees; Salah al-Din Brigades; Nasser Salah al-Deen Brigades | PS | - | 2000-
presidential-leadership-council-yemen | government | ~Presidential Leadership Council | YE | - | 2022-
progressive-socialist-party | party | Progressive Socialist Party; Druze Progressive Socialist Party | LB | - | 1949-
qassam-brigades | armed-group | Qassam Brigades; Izz ad-Din al-Qassam Brigades; Izz al-Din al-Qassam Brigades; Ezzedine al-Qassam Brigades; Izzedine al-Qassam; Ezzedin al-Qassam Brigades; Al-Qassam Brigades; Izz el-Deen al-Qassam Brigades | PS,IL,LB | hamas | 1991-
quds-force | state-force | Quds Force; Qods Force; Al-Quds Force; IRGC-QF | IR,SY,IQ,LB | islamic-revolutionary-guard-corps | -
revolutionary-peoples-liberation-party-front | armed-group | Revolutionary People's Liberation Party-Front; Revolutionary People's Liberation Front; Dev-Sol; ~=Revolutionary Left; DHKP-C; DHKP/C | TR | - | 1978-
saraya-al-salam | militia | Saraya al-Salam; ~=Peace Brigades; ~=Peace Companies | IQ | - | 2014-
saraya-ansar-al-sunna | armed-group | Saraya Ansar al-Sunna; Saraya Ansar al-Sunnah | SY | - | 2025-
saudi-led-coalition | international-force | Saudi-led coalition; Saudi-led Arab coalition; Saudi-led military coalition; Arab coalition | YE,SA | - | 2015-
security-belt-forces | militia | Security Belt Forces; ~=Security Belt; ~=Southern Resistance forces | YE | southern-transitional-council | 2016-
shabiha | militia | Shabiha; Shabbiha | SY | government-of-syria | -2024
sons-of-iraq | militia | Sons of Iraq; Awakening Councils; Awakening Council; Sahwa; Sunni Awakening; Anbar Awakening | IQ | - | 2005-2013
south-lebanon-army | militia | South Lebanon Army; South Lebanese Army; SLA | LB | - | 1976-2000
southern-front-syria | armed-group | ~=Southern Front | SY | - | 2014-
southern-transitional-council | party | Southern Transitional Council; STC | YE | - | 2017-
syrian-democratic-forces | armed-group | Syrian Democratic Forces; SDF; QSD | SY,IQ,TR | - | 2015-
syrian-national-army | armed-group | Syrian National Army; Turkish-backed Syrian National Army; SNA | SY | - | 2017-2025
syrian-social-nationalist-party | party | Syrian Social Nationalist Party; SSNP | LB,SY | - | 1932-
tanzim | militia | ~Tanzim | PS | fatah | 1995-
tiger-forces | state-force | ~=Tiger Forces | SY | syrian-armed-forces | 2013-2024
tikko | armed-group | Tikko; Liberation Army of the Workers and Peasants of Turkey; Turkish Workers' and Peasants' Liberation Army; TKP/ML | TR | - | 1972-
turkish-gendarmerie | state-force | Turkish Gendarmerie; Jandarma | TR | government-of-turkey | -
turkish-hezbollah | armed-group | Turkish Hezbollah; Turkish Hizbullah | TR | - | -
village-guards-turkey | militia | ~Village Guards | TR | government-of-turkey | 1985-
white-helmets | party | White Helmets; Syria Civil Defence; Syrian Civil Defence | SY | - | 2014-
womens-protection-units | armed-group | Women's Protection Units; YPJ | SY,TR,IQ | syrian-democratic-forces | 2013-
`;
