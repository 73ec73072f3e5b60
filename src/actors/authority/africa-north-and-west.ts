/** One actor a line, sorted by id: `id | kind | names | countries | parent | years`. */
export const africaNorthAndWest = `
444-brigade | militia | 444 Brigade; 444th Brigade; 444th Combat Brigade | LY | - | -
ajnad-misr | armed-group | Ajnad Misr; ~=Soldiers of Egypt | EG | - | 2014-
al-mourabitoun | armed-group | Al-Mourabitoun; Al-Murabitoun; Mourabitoun | ML,DZ,NE,LY | al-qaeda | 2013-2017
al-qaeda-in-the-islamic-maghreb | armed-group | Al-Qaeda in the Islamic Maghreb; Al-Qaida in the Islamic Maghreb; Al-Qaeda in the Islamic Magreb; Al-Qaeda Organization in the Islamic Maghreb; Al-Qaeda's North Africa wing; AQIM; AQMI | DZ,ML,MR,NE,TN,LY,BF | al-qaeda | 2007-
all-progressives-congress | party | All Progressives Congress; APC | NG | - | 2013-
alliance-of-sahel-states | international-force | Alliance of Sahel States; Alliance des Etats du Sahel | ML,BF,NE | - | 2023-
amotekun | militia | Amotekun; Amotekun Corps | NG | - | 2020-
ansar-al-sharia-libya | armed-group | Ansar al-Sharia; Ansar al-Sharia in Libya; Ansar al-Shariah | LY | - | 2012-2017
ansar-al-sharia-tunisia | armed-group | Ansar al-Sharia; Ansar al-Sharia in Tunisia | TN | - | 2011-
ansar-beit-al-maqdis | armed-group | Ansar Beit al-Maqdis; Ansar Bayt al-Maqdis; Ansar Jerusalem; Sinai Province; Islamic State Sinai Province; Wilayat Sinai; ~=State of Sinai; ABM | EG | islamic-state | 2011-
ansar-dine | armed-group | Ansar Dine; Ansar Eddine; Ansar al-Dine; Ansar ad-Din | ML | - | 2012-2017
ansaru | armed-group | Ansaru; Jama'atu Ansarul Muslimina fi Biladis-Sudan; Vanguard for the Protection of Muslims in Black Africa | NG | al-qaeda | 2012-
ansarul-islam | armed-group | Ansarul Islam; Ansaroul Islam | BF,ML | jamaat-nusrat-al-islam-wal-muslimin | 2016-
armed-forces-revolutionary-council-sierra-leone | armed-group | ~Armed Forces Revolutionary Council; AFRC | SL | - | 1997-2002
armed-islamic-group | armed-group | Armed Islamic Group; Armed Islamic Group of Algeria; Groupe Islamique Arme; GIA | DZ,FR,BE | - | 1992-2004
azawad-liberation-front | armed-group | Azawad Liberation Front; Front de Liberation de l'Azawad | ML | - | 2024-
bakassi-boys | militia | Bakassi Boys | NG | - | -
benghazi-revolutionaries-shura-council | armed-group | Shura Council of Benghazi Revolutionaries; Benghazi Revolutionaries Shura Council; Benghazi Defense Brigades; Benghazi Defence Brigades | LY | - | 2014-2018
black-axe | criminal-group | Black Axe; Black Axe confraternity; Neo-Black Movement | NG | - | 1977-
boko-haram | armed-group | Boko Haram; Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; Jama'atu Ahlus Sunnah Lidda'awati wal Jihad; Jamaatu Ahlis Sunna Liddaawati Wal Jihad; People Committed to the Propagation of the Prophet's Teachings and Jihad; JAS | NG,CM,TD,NE | - | 2002-
cadre-strategique-permanent | armed-group | ~Permanent Strategic Framework; CSP-DPA; CSP-PSD | ML | - | 2021-2024
civilian-joint-task-force | militia | Civilian Joint Task Force; Civilian JTF; CJTF | NG | - | 2013-
coordination-of-azawad-movements | armed-group | Coordination of Azawad Movements; Coordination of Movements of Azawad | ML | - | 2014-2024
dan-na-ambassagou | militia | Dan Na Ambassagou; Dan Nan Ambassagou | ML | - | 2016-
department-of-state-services | state-force | Department of State Services; ~State Security Service; Directorate of State Services | NG | government-of-nigeria | 1986-
derna-mujahideen-shura-council | armed-group | Derna Mujahideen Shura Council; Shura Council of Mujahideen in Derna; Derna Protection Force | LY | - | 2014-2018
dozo | militia | Dozo hunters; Dozos; Dozo militia | ML,BF,CI | - | -
eastern-security-network | armed-group | Eastern Security Network | NG | indigenous-people-of-biafra | 2020-
ecomog | international-force | ECOMOG; Ecowas Monitoring Group; Economic Community of West African States Monitoring Group | LR,SL,GW | ecowas | 1990-
ecowas | international-force | Economic Community of West African States; ECOWAS | NG,GH,SN,CI,ML,BF,NE,LR,SL,GN,GW,GM,TG,BJ,CV | - | 1975-
egyptian-central-security-forces | state-force | ~Central Security Forces | EG | government-of-egypt | -
egyptian-islamic-jihad | armed-group | Egyptian Islamic Jihad; Islamic Jihad; Al-Jihad | EG | - | -2001
eiye-confraternity | criminal-group | Eiye Confraternity; Supreme Eiye Confraternity | NG | - | -
february-17-martyrs-brigade | militia | February 17 Martyrs Brigade; 17 February Martyrs Brigade | LY | - | 2011-
g5-sahel | international-force | G5 Sahel; G5 Sahel Force; G5 Sahel Joint Force; Group of Five for the Sahel | ML,BF,NE,TD,MR | - | 2014-2023
gamaa-islamiya | armed-group | Gamaa Islamiya; Gama'a al-Islamiyya; Al-Gama'a al-Islamiyya; Jamaa Islamiya; Al-Gamaa al-Islamiya; ~=Islamic Group | EG | - | -
gatia | militia | Imghad Tuareg Self-Defense Group and Allies; Imghad Tuareg and Allies Self-Defense Group; GATIA | ML | - | 2014-
government-of-national-accord | government | Government of National Accord; GNA | LY | - | 2016-2021
government-of-national-unity-libya | government | ~Government of National Unity; GNU | LY | - | 2021-
hasm | armed-group | Hasm; Hasm Movement; Hassm; Hasam Movement | EG | - | 2016-
high-council-for-the-unity-of-azawad | armed-group | High Council for the Unity of Azawad; HCUA | ML | coordination-of-azawad-movements | 2013-
independent-national-patriotic-front-of-liberia | armed-group | Independent National Patriotic Front of Liberia; INPFL | LR | - | 1990-1992
indigenous-people-of-biafra | armed-group | Indigenous People of Biafra; Indigenous Peoples of Biafra; IPOB | NG | - | 2012-
islamic-movement-in-nigeria | party | Islamic Movement in Nigeria; Islamic Movement of Nigeria | NG | - | -
islamic-salvation-army | armed-group | Islamic Salvation Army; AIS | DZ | islamic-salvation-front | 1994-2000
islamic-salvation-front | party | Islamic Salvation Front; Front Islamique du Salut; FIS | DZ | - | 1989-1992
islamic-state-in-the-greater-sahara | armed-group | Islamic State in the Greater Sahara; Islamic State in the Sahel; Islamic State Sahel Province; Islamic State Sahel; ISGS; ISSP | ML,BF,NE | islamic-state | 2015-
islamic-state-west-africa-province | armed-group | Islamic State West Africa Province; Islamic State in West Africa Province; Islamic State West Africa; Islamic State in West Africa; Islamic State's West Africa Province; ISWAP | NG,CM,TD,NE | islamic-state | 2015-
jamaat-nusrat-al-islam-wal-muslimin | armed-group | Jama'at Nusrat al-Islam wal-Muslimin; Jamaat Nusrat al-Islam wal-Muslimin; Jama'a Nusrat ul-Islam wa al-Muslimin; Group to Support Islam and Muslims; Group for the Support of Islam and Muslims; Group for Support of Islam and Muslims; Support Group for Islam and Muslims; JNIM; GSIM | ML,BF,NE,BJ,TG,CI,NG | al-qaeda | 2017-
jund-al-khilafah-algeria | armed-group | Jund al-Khilafah; Jund al-Khilafa; ~Soldiers of the Caliphate | DZ,TN | islamic-state | 2014-
kamajors | militia | Kamajors; Kamajor; Kamajor militia; ~Civil Defence Forces; ~Civil Defense Forces | SL | - | -2002
katiba-macina | armed-group | Katiba Macina; Macina Liberation Front; Macina Katiba; Macina Brigade | ML,BF | jamaat-nusrat-al-islam-wal-muslimin | 2015-
koglweogo | militia | Koglweogo; Kogleweogo; Koglweogos | BF | - | -
lakurawa | armed-group | Lakurawa; Lakurawas | NG,NE | - | -
liberians-united-for-reconciliation-and-democracy | armed-group | Liberians United for Reconciliation and Democracy; LURD | LR | - | 1999-2003
libya-dawn | militia | Libya Dawn; Libyan Dawn; Fajr Libya | LY | - | 2014-2016
libyan-islamic-fighting-group | armed-group | Libyan Islamic Fighting Group; LIFG | LY | - | 1995-
libyan-national-army | armed-group | Libyan National Army; Libyan Arab Armed Forces; Haftar's forces; LNA; LAAF | LY | - | 2014-
mahmuda-group | armed-group | Mahmuda group; Mahmudawa | NG,BJ | - | -
massob | party | Movement for the Actualization of the Sovereign State of Biafra; MASSOB | NG | - | 1999-
minurso | international-force | MINURSO; United Nations Mission for the Referendum in Western Sahara | EH,MA | united-nations-peacekeepers | 1991-
minusma | international-force | MINUSMA; United Nations Multidimensional Integrated Stabilization Mission in Mali | ML | united-nations-peacekeepers | 2013-2023
misrata-brigades | militia | Misrata Brigades; Misratan brigades; Misrata militia | LY | - | 2011-
moroccan-islamic-combatant-group | armed-group | Moroccan Islamic Combatant Group; GICM | MA,ES | - | -
movement-for-democracy-in-liberia | armed-group | Movement for Democracy in Liberia; =MODEL | LR | - | 2003-2003
movement-for-oneness-and-jihad-in-west-africa | armed-group | Movement for Oneness and Jihad in West Africa; Movement for Unity and Jihad in West Africa; MUJAO; MUJWA | ML,NE,DZ | - | 2011-2013
movement-for-the-emancipation-of-the-niger-delta | armed-group | Movement for the Emancipation of the Niger Delta; =MEND | NG | - | 2005-
movement-of-democratic-forces-of-casamance | armed-group | Movement of Democratic Forces of Casamance; Movement of Democratic Forces in the Casamance; Casamance Movement of Democratic Forces; MFDC | SN,GM,GW | - | 1982-
multinational-joint-task-force | international-force | Multinational Joint Task Force; Multi-National Joint Task Force; MNJTF | NG,NE,TD,CM,BJ | - | -
muslim-brotherhood | party | Muslim Brotherhood; Ikhwan | EG,SY,JO,SD | - | 1928-
national-movement-for-the-liberation-of-azawad | armed-group | National Movement for the Liberation of Azawad; Azawad National Liberation Movement; MNLA | ML | - | 2011-
national-patriotic-front-of-liberia | armed-group | National Patriotic Front of Liberia; NPFL | LR | - | 1989-1997
national-transitional-council-libya | government | ~National Transitional Council; NTC | LY | - | 2011-2012
new-forces-cote-divoire | armed-group | Forces Nouvelles; ~=New Forces; Patriotic Movement of Ivory Coast; MPCI | CI | - | 2002-2011
niger-delta-avengers | armed-group | Niger Delta Avengers | NG | - | 2016-
niger-delta-peoples-volunteer-force | armed-group | Niger Delta People's Volunteer Force; Niger Delta Peoples Volunteer Force; NDPVF | NG | - | 2003-
niger-delta-vigilante | armed-group | Niger Delta Vigilante; Niger Delta Vigilantes | NG | - | -
niger-movement-for-justice | armed-group | Niger Movement for Justice; Nigerien Movement for Justice; Niger Justice Movement | NE | - | 2007-2009
nigeria-security-and-civil-defence-corps | state-force | Nigeria Security and Civil Defence Corps; Nigerian Security and Civil Defence Corps; ~Civil Defence Corps; NSCDC | NG | government-of-nigeria | -
oodua-peoples-congress | militia | Oodua People's Congress; O'odua Peoples Congress | NG | - | 1994-
operation-barkhane | international-force | Operation Barkhane; Barkhane; Barkhane force | ML,NE,TD,BF | french-armed-forces | 2014-2022
operation-serval | international-force | Operation Serval | ML | french-armed-forces | 2013-2014
paigc | party | African Party for the Independence of Guinea and Cape Verde; PAIGC | GW,CV | - | 1956-
peoples-democratic-party-nigeria | party | ~Peoples Democratic Party; ~People's Democratic Party; PDP | NG | - | 1998-
petroleum-facilities-guard | militia | Petroleum Facilities Guard; Petroleum Facilities Guards | LY | - | -
polisario-front | armed-group | Polisario Front; Polisario; Frente Polisario; Sahrawi People's Liberation Army | EH,MA,DZ,MR | - | 1973-
popular-resistance-egypt | armed-group | ~Popular Resistance Movement; Liwa al-Thawra | EG | - | -
rada-special-deterrence-force | militia | ~Special Deterrence Force; ~Special Deterrence Forces; Rada militia | LY | - | 2012-
regiment-of-presidential-security | state-force | Regiment of Presidential Security; Presidential Security Regiment; RSP | BF | burkinabe-armed-forces | 1995-2015
republican-forces-of-cote-divoire | state-force | Republican Forces of Cote d'Ivoire; Republican Forces of Ivory Coast; FRCI | CI | government-of-cote-divoire | 2011-
revolutionary-united-front | armed-group | Revolutionary United Front; Revolutionary United Front of Sierra Leone; RUF | SL,LR,GN | - | 1991-2002
salafia-jihadia | armed-group | Salafia Jihadia; Salafist Jihad | MA | - | -
salafist-group-for-preaching-and-combat | armed-group | Salafist Group for Preaching and Combat; Salafist Group for Call and Combat; GSPC | DZ,ML,NE,TD,MR | - | 1998-2007
signers-in-blood | armed-group | Signatories in Blood; Signed-in-Blood Battalion; Those Who Sign in Blood; Masked Brigade | ML,DZ,NE | - | 2012-2013
special-anti-robbery-squad | state-force | Special Anti-Robbery Squad; SARS police unit | NG | nigerian-police | 1992-2020
stability-support-apparatus | militia | Stability Support Apparatus; Stabilization Support Apparatus; SSA | LY | - | 2021-
takuba | international-force | Takuba; Takuba Task Force; Task Force Takuba | ML,NE | - | 2020-2022
unamsil | international-force | UNAMSIL; United Nations Mission in Sierra Leone | SL | united-nations-peacekeepers | 1999-2005
united-liberation-movement-of-liberia | armed-group | United Liberation Movement of Liberia for Democracy; United Liberation Movement of Liberia; ULIMO-J; ULIMO-K; ULIMO | LR | - | 1991-1997
unmil | international-force | UNMIL; United Nations Mission in Liberia | LR | united-nations-peacekeepers | 2003-2018
unoci | international-force | UNOCI; ONUCI; United Nations Operation in Cote d'Ivoire | CI | united-nations-peacekeepers | 2004-2017
uqba-ibn-nafi-brigade | armed-group | Uqba ibn Nafi Brigade; Okba Ibn Nafaa Brigade; Okba ibn Nafaa | TN | al-qaeda-in-the-islamic-maghreb | 2012-
volunteers-for-the-defence-of-the-homeland | militia | Volunteers for the Defence of the Homeland; Volunteers for the Defense of the Homeland; Volunteers for the Defense of the Fatherland; Volunteers for the Defence of the Fatherland; Volontaires pour la Defense de la Patrie; VDP | BF | government-of-burkina-faso | 2020-
west-side-boys | armed-group | West Side Boys | SL | - | -2000
yan-sakai | militia | Yan Sakai; Yansakai | NG | - | -
young-patriots-cote-divoire | militia | ~=Young Patriots; Jeunes Patriotes | CI | - | 2001-2011
zintan-brigades | militia | Zintan Brigades; Zintan militia; Zintan Brigade | LY | - | 2011-
`;
