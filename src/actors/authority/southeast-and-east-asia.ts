/** One actor a line, sorted by id: `id | kind | names | countries | parent | years`. */
export const southeastAndEastAsia = `
14k-triad | criminal-group | 14K Triad | HK,MO | - | -
abu-sayyaf | armed-group | Abu Sayyaf; Abu Sayyaf Group; Abu Sayaf; Abu Sayyaf gang; ASG | PH,MY | - | 1991-
aitarak | militia | Aitarak; Besi Merah Putih; Mahidi militia | TL,ID | - | 1999-1999
alex-boncayao-brigade | armed-group | Alex Boncayao Brigade; ABB | PH | - | 1984-
all-burma-students-democratic-front | armed-group | All Burma Students' Democratic Front; ABSDF | MM | - | 1988-
alsa-masa | militia | Alsa Masa | PH | - | 1984-
ansar-khalifa-philippines | armed-group | Ansar Khalifa Philippines; Ansarul Khilafah Philippines | PH | islamic-state | 2014-
arakan-army | armed-group | Arakan Army; United League of Arakan; =AA | MM | - | 2009-
arakan-rohingya-salvation-army | armed-group | Arakan Rohingya Salvation Army; Harakah al-Yaqin; ARSA | MM,BD | - | 2013-
aum-shinrikyo | armed-group | Aum Shinrikyo; Aum Supreme Truth; Aum Shinri Kyo | JP | - | 1984-
bamar-peoples-liberation-army | armed-group | Bamar People's Liberation Army; BPLA | MM | - | 2021-
bangsamoro-islamic-freedom-fighters | armed-group | Bangsamoro Islamic Freedom Fighters; Bangsamoro Islamic Freedom Movement; BIFF | PH | - | 2010-
barisan-revolusi-nasional | armed-group | Barisan Revolusi Nasional; ~National Revolutionary Front; BRN-C; BRN | TH,MY | - | 1963-
bougainville-revolutionary-army | armed-group | Bougainville Revolutionary Army | PG | - | 1988-
brimob | state-force | Brimob; Mobile Brigade Corps | ID | indonesian-police | -
cafgu | militia | Citizen Armed Force Geographical Unit; Civilian Armed Force Geographical Unit; Citizens Armed Forces Geographical Units; CAFGU | PH | armed-forces-of-the-philippines | 1987-
cambodian-peoples-party | party | Cambodian People's Party | KH | - | -
chin-national-army | armed-group | Chin National Army; Chin National Front | MM | - | 1988-
chinese-communist-party | party | Chinese Communist Party; Communist Party of China; CCP | CN | - | 1921-
chinland-defense-force | armed-group | Chinland Defense Force; Chinland Defence Force | MM | - | 2021-
chukaku-ha | armed-group | Chukaku-ha; Middle Core Faction | JP | - | 1957-
communist-party-of-burma | armed-group | Communist Party of Burma; Burmese Communist Party | MM | - | 1939-1989
communist-party-of-the-philippines | party | Communist Party of the Philippines; CPP-NPA; CPP | PH | - | 1968-
democratic-karen-buddhist-army | militia | Democratic Karen Buddhist Army; Democratic Karen Benevolent Army; DKBA | MM,TH | - | 1994-
densus-88 | state-force | Densus 88; Detachment 88 | ID | indonesian-police | 2003-
falintil | armed-group | Falintil; Falintil-FDTL | TL,ID | - | 1975-
free-aceh-movement | armed-group | Free Aceh Movement; Gerakan Aceh Merdeka; GAM | ID | - | 1976-2005
free-papua-movement | armed-group | Free Papua Movement; Organisasi Papua Merdeka; OPM | ID,PG | - | 1965-
fretilin | party | Fretilin; Revolutionary Front for an Independent East Timor | TL,ID | - | 1974-
funcinpec | party | Funcinpec | KH | - | 1981-
gods-army | armed-group | ~=God's Army | MM,TH | - | 1997-2001
hmong-resistance | armed-group | Hmong rebels; Chao Fa | LA | - | -
isatabu-freedom-movement | armed-group | Isatabu Freedom Movement | SB | - | 1998-
jamaah-ansharut-daulah | armed-group | Jamaah Ansharut Daulah; Jemaah Ansharut Daulah; JAD | ID | islamic-state | 2015-
japanese-red-army | armed-group | Japanese Red Army | JP,LB | - | 1971-2001
jemaah-islamiyah | armed-group | Jemaah Islamiyah; Jemaah Islamiah; Jemaah Islamiya; Jemaah Islamiyyah | ID,MY,PH,SG | - | 1993-
kachin-independence-army | armed-group | Kachin Independence Army; Kachin Independence Organization; Kachin Independence Organisation; KIA; KIO | MM | - | 1961-
kanak-socialist-national-liberation-front | party | Kanak Socialist National Liberation Front; Kanak and Socialist National Liberation Front; FLNKS | NC | - | 1984-
karen-border-guard-force | militia | Karen Border Guard Force; Karen National Army; ~Border Guard Force; BGF | MM | - | 2010-
karen-national-liberation-army | armed-group | Karen National Liberation Army; KNLA | MM,TH | karen-national-union | -
karen-national-union | armed-group | Karen National Union; KNU | MM,TH | - | 1947-
karenni-army | armed-group | Karenni Army; Karenni National Progressive Party; KNPP | MM | - | -
karenni-nationalities-defense-force | armed-group | Karenni Nationalities Defense Force; Karenni Nationalities Defence Force; KNDF | MM | - | 2021-
khmer-peoples-national-liberation-front | armed-group | Khmer People's National Liberation Front; KPNLF | KH | - | 1979-1993
khmer-rouge | armed-group | Khmer Rouge; Party of Democratic Kampuchea; National Army of Democratic Kampuchea; Khmers Rouges | KH,TH | - | 1968-1999
kopassus | state-force | Kopassus | ID | indonesian-armed-forces | -
laskar-jihad | militia | Laskar Jihad | ID | - | 2000-2002
malaita-eagle-force | armed-group | Malaita Eagle Force | SB | - | -
malayan-communist-party | armed-group | Communist Party of Malaya; Malayan Communist Party | MY,TH | - | -1989
maute-group | armed-group | Maute Group; Maute gang; Dawlah Islamiya; Daulah Islamiyah; Islamic State of Lanao; Dawlah Islamiyah | PH | islamic-state | 2012-
mong-tai-army | armed-group | Mong Tai Army; Shan United Army | MM | - | 1985-1996
moro-islamic-liberation-front | armed-group | Moro Islamic Liberation Front; MILF | PH | - | 1977-
moro-national-liberation-front | armed-group | Moro National Liberation Front; MNLF | PH | - | 1972-
mujahidin-indonesia-timur | armed-group | Mujahidin Indonesia Timur; East Indonesia Mujahideen; Mujahidin of Eastern Indonesia | ID | islamic-state | 2012-
myanmar-national-democratic-alliance-army | armed-group | Myanmar National Democratic Alliance Army; MNDAA | MM | - | 1989-
national-democratic-front-philippines | party | National Democratic Front of the Philippines; ~National Democratic Front; NDFP | PH | communist-party-of-the-philippines | 1973-
national-league-for-democracy | party | National League for Democracy; NLD | MM | - | 1988-
national-unity-government-myanmar | government | ~National Unity Government; National Unity Government of Myanmar; NUG | MM | - | 2021-
new-mon-state-party | armed-group | New Mon State Party; Mon National Liberation Army | MM | - | 1958-
new-peoples-army | armed-group | New People's Army; New Peoples' Army; NPA | PH | communist-party-of-the-philippines | 1969-
patani-united-liberation-organization | armed-group | Patani United Liberation Organization; Patani United Liberation Organisation; Pattani United Liberation Organization; PULO | TH,MY | - | 1968-
peoples-alliance-for-democracy | party | ~People's Alliance for Democracy | TH | - | 2006-
peoples-armed-police | state-force | People's Armed Police; Chinese People's Armed Police | CN | government-of-china | 1982-
peoples-defence-force-myanmar | armed-group | People's Defence Force; People's Defense Force; People's Defence Forces; People's Defense Forces; =PDF; =PDFs | MM | national-unity-government-myanmar | 2021-
pyu-saw-htee | militia | Pyu Saw Htee; Pyusawhti | MM | - | -
rajah-solaiman-movement | armed-group | Rajah Solaiman Movement; Rajah Sulaiman Movement | PH | - | -
red-shirts-thailand | party | United Front for Democracy Against Dictatorship; UDD | TH | - | 2006-
reform-the-armed-forces-movement | armed-group | Reform the Armed Forces Movement | PH | - | 1982-
rohingya-solidarity-organisation | armed-group | Rohingya Solidarity Organisation; Rohingya Solidarity Organization; RSO | MM,BD | - | 1982-
royal-sulu-forces | armed-group | Royal Sulu Army; Royal Sulu Forces; Royal Security Forces of the Sultanate of Sulu | MY,PH | - | 2013-
runda-kumpulan-kecil | armed-group | Runda Kumpulan Kecil; RKK | TH | barisan-revolusi-nasional | -
shan-state-army-north | armed-group | Shan State Army-North; Shan State Progress Party; SSPP; SSA-N | MM | - | -
shan-state-army-south | armed-group | Shan State Army-South; Restoration Council of Shan State; RCSS; SSA-S | MM | - | -
sun-yee-on | criminal-group | Sun Yee On | HK | - | -
taang-national-liberation-army | armed-group | Ta'ang National Liberation Army; Taang National Liberation Army; Palaung State Liberation Front; TNLA | MM | - | -
thai-rangers | state-force | Thai Rangers; Thahan Phran | TH | thai-armed-forces | -
three-brotherhood-alliance | armed-group | Three Brotherhood Alliance; ~=Brotherhood Alliance; ~Northern Alliance | MM | - | -
union-solidarity-and-development-party | party | Union Solidarity and Development Party; USDP | MM | - | 2010-
united-wa-state-army | armed-group | United Wa State Army; United Wa State Party; UWSA | MM | - | 1989-
west-papua-national-liberation-army | armed-group | West Papua National Liberation Army; West Papua Liberation Army; TPNPB-OPM; TPNPB | ID | free-papua-movement | -
yamaguchi-gumi | criminal-group | Yamaguchi-gumi | JP | - | 1915-
`;
