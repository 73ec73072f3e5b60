/** One actor a line, sorted by id: `id | kind | names | countries | parent | years`. */
export const southAsia = `
afghan-local-police | militia | Afghan Local Police | AF | government-of-afghanistan | 2010-2020
afghan-mujahideen | armed-group | Afghan Mujahideen; Afghan Mujahedin; Afghan Mujahedeen | AF | - | 1979-1992
afghanistan-freedom-front | armed-group | Afghanistan Freedom Front; AFF | AF | - | 2022-
al-badr-kashmir | armed-group | Al-Badr Mujahideen | IN,PK | - | -
al-qaeda-in-the-indian-subcontinent | armed-group | Al-Qaeda in the Indian Subcontinent; Al-Qaida in the Indian Subcontinent; AQIS | IN,PK,BD,AF | al-qaeda | 2014-
all-parties-hurriyat-conference | party | All Parties Hurriyat Conference; Hurriyat Conference; Hurriyat | IN | - | 1993-
all-tripura-tiger-force | armed-group | All Tripura Tiger Force; ATTF | IN | - | 1990-
ansar-ghazwat-ul-hind | armed-group | Ansar Ghazwat-ul-Hind; AGuH | IN | al-qaeda | 2017-
ansarullah-bangla-team | armed-group | Ansarullah Bangla Team; Ansar al-Islam Bangladesh; ~Ansar-al-Islam | BD | - | -
arambai-tenggol | militia | Arambai Tenggol | IN | - | -
assam-rifles | state-force | Assam Rifles | IN,MM | indian-armed-forces | -
awami-league | party | Awami League; Bangladesh Awami League | BD | - | 1949-
awami-national-party | party | Awami National Party; ANP | PK | - | 1986-
babbar-khalsa | armed-group | Babbar Khalsa; Babbar Khalsa International | IN,CA,GB | - | 1978-
bajrang-dal | militia | Bajrang Dal | IN | - | -
baloch-nationalist-army | armed-group | Baloch Nationalist Army; Baluch Nationalist Army; Balochistan Nationalist Army | PK | - | 2022-
baloch-raji-ajoi-sangar | armed-group | Baloch Raji Ajoi Sangar; Baloch Raaji Aajoi Sangar; BRAS | PK | - | 2018-
baloch-republican-army | armed-group | Baloch Republican Army; Baluch Republican Army; Balochistan Republican Army; BRA | PK | - | 2006-
baloch-republican-guards | armed-group | Baloch Republican Guards; Baluch Republican Guards; BRG | PK | - | -
baloch-yakjehti-committee | party | Baloch Yakjehti Committee; Baloch Solidarity Committee; BYC | PK | - | -
balochistan-liberation-army | armed-group | Balochistan Liberation Army; Baluchistan Liberation Army; Baloch Liberation Army; Baluch Liberation Army; Majeed Brigade; BLA | PK,AF,IR | - | 2000-
balochistan-liberation-front | armed-group | Balochistan Liberation Front; Baluchistan Liberation Front; Baloch Liberation Front; Baluch Liberation Front; BLF | PK,IR | - | -
bangladesh-chhatra-league | party | Bangladesh Chhatra League; Chhatra League | BD | awami-league | 1948-
bangladesh-nationalist-party | party | Bangladesh Nationalist Party; BNP | BD | - | 1978-
bharatiya-janata-party | party | Bharatiya Janata Party; BJP | IN | - | 1980-
bodo-liberation-tigers | armed-group | Bodo Liberation Tigers; Bodo Liberation Tigers Force; BLT | IN | - | 1996-2003
border-guard-bangladesh | state-force | Border Guard Bangladesh; Border Guards Bangladesh; Bangladesh Rifles; BGB; BDR | BD | government-of-bangladesh | -
border-security-force-india | state-force | ~Border Security Force; Indian Border Security Force; BSF | IN | government-of-india | 1965-
central-reserve-police-force | state-force | Central Reserve Police Force; Central Reserve Police; CRPF | IN | government-of-india | -
communist-party-of-india-maoist | armed-group | Communist Party of India (Maoist); CPI (Maoist); Indian Maoists; Naxalites; Naxalite; Naxals; Naxal; Naxalite rebels; Maoists; Maoist rebels; People's Liberation Guerrilla Army | IN | - | 2004-
communist-party-of-india-marxist | party | Communist Party of India (Marxist); CPI (M); CPI-M; CPM | IN | - | 1964-
communist-party-of-nepal-maoist | armed-group | Communist Party of Nepal (Maoist); Maoists; Maoist rebels; CPN-Maoist; CPN-M | NP | - | 1994-
counter-terrorism-department-pakistan | state-force | ~Counter Terrorism Department; ~Counter-Terrorism Department; CTD | PK | pakistan-police | -
east-turkestan-islamic-movement | armed-group | East Turkestan Islamic Movement; Eastern Turkistan Islamic Movement; Turkistan Islamic Party; Turkestan Islamic Party; ETIM | CN,AF,PK,SY | - | 1997-
garo-national-liberation-army | armed-group | Garo National Liberation Army; GNLA | IN | - | -
greyhounds | state-force | Greyhounds commandos | IN | indian-police | -
hafiz-gul-bahadur-group | armed-group | Hafiz Gul Bahadur Group; Gul Bahadur group; Hafiz Gul Bahadur faction | PK | - | -
haqqani-network | armed-group | Haqqani Network; Haqqani group | AF,PK | taliban | -
harkat-ul-jihad-al-islami | armed-group | Harkat-ul-Jihad al-Islami; Harkat-ul-Jihad-i-Islami; Harkatul Jihad; HuJI | PK,IN,BD,AF | - | -
harkat-ul-mujahideen | armed-group | Harkat-ul-Mujahideen; Harkat-ul-Mujahedeen; Harkatul Mujahideen; Harkat-ul-Ansar; Harakat ul-Mujahidin; HuM | IN,PK | - | -
hezb-e-islami | armed-group | Hezb-e-Islami; Hezb-i-Islami; Hizb-e-Islami; Hizb-i-Islami; Hezb-e-Islami Gulbuddin; HIG | AF | - | 1975-
hezb-e-wahdat | armed-group | Hezb-e-Wahdat; Hezb-i-Wahdat | AF | - | 1989-
hizbul-mujahideen | armed-group | Hizbul Mujahideen; Hizb-ul-Mujahideen; Hizbul Mujahedin; Hizb ul-Mujahedeen; Hizbul Mujahedeen; Hizb-ul-Mujahedin | IN,PK | - | 1989-
indian-mujahideen | armed-group | Indian Mujahideen; Indian Mujahedeen | IN | - | 2003-
indian-national-congress | party | Indian National Congress; ~Congress Party; Congress (I) | IN | - | 1885-
indian-peace-keeping-force | international-force | Indian Peace Keeping Force; Indian Peacekeeping Force; IPKF | LK | indian-armed-forces | 1987-1990
inter-services-intelligence | state-force | Inter-Services Intelligence; Inter Services Intelligence agency; ISI | PK | government-of-pakistan | 1948-
inter-services-public-relations | state-force | Inter-Services Public Relations; ISPR | PK | pakistan-armed-forces | 1949-
islamic-state-khorasan | armed-group | Islamic State Khorasan Province; Islamic State Khorasan; Islamic State in Khorasan; Islamic State in Khorasan Province; Daesh-Khorasan; ISIS-K; ISIS-Khorasan; ISIL-K; IS-K; ISKP; ISK | AF,PK,TJ,UZ,IR | islamic-state | 2015-
islamic-state-pakistan-province | armed-group | Islamic State Pakistan Province; ISPP | PK | islamic-state | 2019-
ittehad-ul-mujahideen-pakistan | armed-group | Ittehad-ul-Mujahideen Pakistan; Ittehadul Mujahideen Pakistan | PK | - | 2025-
jaish-e-mohammed | armed-group | Jaish-e-Mohammed; Jaish-e-Mohammad; Jaish-e-Muhammad; Jaish-i-Mohammed; =JeM | PK,IN | - | 2000-
jamaat-e-islami-bangladesh | party | Jamaat-e-Islami; Bangladesh Jamaat-e-Islami; Jamaat-i-Islami; Islami Chhatra Shibir | BD | - | -
jamaat-ul-ahrar | armed-group | Jamaat-ul-Ahrar; Jamat-ul-Ahrar; Jamaatul Ahrar; =JuA | PK,AF | tehrik-i-taliban-pakistan | 2014-
jamaat-ul-mujahideen-bangladesh | armed-group | Jamaat-ul-Mujahideen Bangladesh; Jama'atul Mujahideen Bangladesh; Jamaatul Mujahedeen Bangladesh; Neo-JMB; JMB | BD,IN | - | 1998-
jamiat-e-islami-afghanistan | armed-group | Jamiat-e-Islami; Jamiat-i-Islami | AF | - | -
jamiat-ulema-e-islam-fazl | party | Jamiat Ulema-e-Islam Fazl; Jamiat Ulema-e-Islam; Jamiat Ulema-i-Islam; JUI-F | PK | - | -
jammu-kashmir-liberation-front | armed-group | Jammu and Kashmir Liberation Front; Jammu Kashmir Liberation Front; JKLF | IN,PK | - | -
janatha-vimukthi-peramuna | party | Janatha Vimukthi Peramuna; ~People's Liberation Front; JVP | LK | - | 1965-
karuna-group | militia | Karuna Group; Tamil Makkal Viduthalai Pulikal; TMVP | LK | - | 2004-
khalistan-commando-force | armed-group | Khalistan Commando Force; KCF | IN | - | 1986-
khalistan-liberation-force | armed-group | Khalistan Liberation Force; KLF | IN | - | 1986-
kuki-chin-national-front | armed-group | Kuki-Chin National Front; KNF | BD | - | -
kuki-national-army | armed-group | Kuki National Army | IN,MM | - | -
lashkar-e-balochistan | armed-group | Lashkar-e-Balochistan; Lashkar-e-Baluchistan | PK | - | -
lashkar-e-islam | armed-group | Lashkar-e-Islam; Lashkar-i-Islam | PK | - | 2004-
lashkar-e-jhangvi | armed-group | Lashkar-e-Jhangvi; Lashkar-i-Jhangvi; Lashkar-e-Jhangvi al-Alami; Lashkar-e-Jangvi; =LeJ | PK,AF | - | 1996-
lashkar-e-taiba | armed-group | Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lashkar-e-Toiba; Lashkar-i-Taiba; Lashkar-e-Tayyaba; Jamaat-ud-Dawa; Jama'at-ud-Da'wah; =LeT | PK,IN,AF | - | 1987-
liberation-tigers-of-tamil-eelam | armed-group | Liberation Tigers of Tamil Eelam; Tamil Tigers; Tamil Tiger; Tamil Tiger rebels; Liberation Tigers; LTTE | LK,IN | - | 1976-2009
maoist-communist-centre | armed-group | Maoist Communist Centre; Maoist Communist Center; MCC | IN | communist-party-of-india-maoist | 1975-2004
muttahida-qaumi-movement | party | Muttahida Qaumi Movement; Mohajir Qaumi Movement; MQM | PK | - | 1984-
national-democratic-front-of-bodoland | armed-group | National Democratic Front of Bodoland; NDFB | IN | - | 1986-2020
national-directorate-of-security | state-force | National Directorate of Security; Afghan National Directorate of Security; NDS | AF | government-of-afghanistan | 2002-2021
national-liberation-front-of-tripura | armed-group | National Liberation Front of Tripura; NLFT | IN | - | 1989-
national-resistance-front-afghanistan | armed-group | ~National Resistance Front; National Resistance Front of Afghanistan; NRF | AF | - | 2021-
national-security-guard-india | state-force | National Security Guard; NSG commandos | IN | government-of-india | 1984-
national-socialist-council-of-nagaland | armed-group | National Socialist Council of Nagaland; National Socialist Council of Nagalim; NSCN-IM; NSCN-K; NSCN | IN,MM | - | 1980-
national-thowheeth-jamaath | armed-group | National Thowheeth Jama'ath; National Thowheed Jamath; National Tawheed Jamaat; NTJ | LK | - | -2019
northern-alliance-afghanistan | armed-group | ~Northern Alliance; ~United Islamic Front | AF | - | 1996-2001
pakistan-frontier-corps | state-force | Frontier Corps; Pakistan Frontier Corps; Frontier Constabulary; Federal Constabulary | PK | government-of-pakistan | -
pakistan-levies | state-force | Levies Force; Balochistan Levies; Baluchistan Levies; Levies personnel | PK | government-of-pakistan | -
pakistan-muslim-league-nawaz | party | Pakistan Muslim League-Nawaz; PML-N | PK | - | -
pakistan-peoples-party | party | Pakistan People's Party; Pakistan Peoples Party; PPP | PK | - | 1967-
pakistan-rangers | state-force | Pakistan Rangers; Sindh Rangers; Punjab Rangers; ~=Rangers | PK | government-of-pakistan | -
pakistan-tehreek-e-insaf | party | Pakistan Tehreek-e-Insaf; Pakistan Tehrik-e-Insaf; PTI party | PK | - | 1996-
pashtun-tahafuz-movement | party | Pashtun Tahafuz Movement; Pashtun Protection Movement; PTM | PK | - | 2018-
peoples-liberation-army-manipur | armed-group | ~People's Liberation Army; People's Liberation Army of Manipur; ~PLA | IN | - | 1978-
peoples-liberation-front-of-india | armed-group | People's Liberation Front of India; PLFI | IN | - | -
peoples-revolutionary-party-of-kangleipak | armed-group | People's Revolutionary Party of Kangleipak; PREPAK | IN | - | 1977-
peoples-war-group | armed-group | People's War Group; Peoples War Group; PWG | IN | communist-party-of-india-maoist | 1980-2004
purba-banglar-communist-party | armed-group | Purba Banglar Communist Party; Purbo Banglar Communist Party | BD | - | -
ranvir-sena | militia | Ranvir Sena; Ranbir Sena | IN | - | 1994-
rapid-action-battalion | state-force | Rapid Action Battalion; RAB | BD | government-of-bangladesh | 2004-
rashtriya-rifles | state-force | Rashtriya Rifles | IN | indian-armed-forces | 1990-
rashtriya-swayamsevak-sangh | party | Rashtriya Swayamsevak Sangh; RSS | IN | - | 1925-
salwa-judum | militia | Salwa Judum | IN | - | 2005-2011
shanti-bahini | armed-group | Shanti Bahini | BD | - | 1972-1997
shiv-sena | party | Shiv Sena | IN | - | 1966-
sindhudesh-revolutionary-army | armed-group | Sindhudesh Revolutionary Army; Sindhudesh Liberation Army | PK | - | -
sipah-e-muhammad | armed-group | Sipah-e-Muhammad; Sipah-e-Mohammed; Sipah-i-Mohammad | PK | - | -
sipah-e-sahaba | armed-group | Sipah-e-Sahaba; Sipah-e-Sahaba Pakistan; Sipah-i-Sahaba; Ahle Sunnat Wal Jamaat; Ahl-e-Sunnat Wal Jamaat; SSP; ASWJ | PK | - | 1985-
students-islamic-movement-of-india | armed-group | Students Islamic Movement of India | IN | - | 1977-
taliban | armed-group | Taliban; Taleban; Afghan Taliban; Islamic Emirate of Afghanistan; Taliban movement | AF,PK | - | 1994-
tehreek-e-jihad-pakistan | armed-group | Tehreek-e-Jihad Pakistan; Tehrik-e-Jihad Pakistan; TJP | PK | - | 2023-
tehreek-e-labbaik-pakistan | party | Tehreek-e-Labbaik Pakistan; Tehrik-e-Labbaik Pakistan; Tehreek-e-Labbaik; TLP | PK | - | 2015-
tehreek-e-nafaz-e-shariat-e-mohammadi | armed-group | Tehreek-e-Nafaz-e-Shariat-e-Mohammadi; Tehrik Nifaz-e-Shariat Mohammadi; TNSM | PK | - | 1992-
tehrik-i-taliban-pakistan | armed-group | Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Tehreek-i-Taliban Pakistan; Tehrik-i-Taliban; Tehreek-e-Taliban; Pakistani Taliban; Pakistan Taliban; Pakistani Taliban Movement; Fitna al-Khawarij; Fitna-al-Khwarij; TTP | PK,AF | - | 2007-
the-resistance-front | armed-group | Resistance Front Kashmir; People's Anti-Fascist Front; TRF | IN | lashkar-e-taiba | 2019-
trinamool-congress | party | Trinamool Congress; All India Trinamool Congress; TMC | IN | - | 1998-
united-baloch-army | armed-group | United Baloch Army; United Baluch Army; UBA | PK | - | -2022
united-liberation-front-of-asom | armed-group | United Liberation Front of Asom; United Liberation Front of Assam; ULFA-Independent; ULFA-I; ULFA | IN,BD,MM | - | 1979-
united-national-liberation-front-manipur | armed-group | United National Liberation Front; UNLF | IN | - | 1964-
united-peoples-democratic-front-cht | armed-group | United People's Democratic Front; UPDF | BD | - | 1998-
zainabiyoun-brigade | armed-group | Zainabiyoun Brigade; Liwa Zainebiyoun; Zainebiyoun Brigade | PK,SY | islamic-revolutionary-guard-corps | -
`;
