/** One actor a line, sorted by id: `id | kind | names | countries | parent | years`. */
export const caucasusAndCentralAsia = `
abkhaz-forces | armed-group | Abkhaz forces; Abkhazian forces; Abkhaz separatists; Abkhazian separatists; Republic of Abkhazia | GE | - | 1992-
akromiya | party | Akromiya; Akramiya | UZ | - | -
armenian-revolutionary-federation | party | Armenian Revolutionary Federation; Dashnaktsutyun; Dashnaks | AM,LB | - | 1890-
armenian-secret-army-for-the-liberation-of-armenia | armed-group | Armenian Secret Army for the Liberation of Armenia; ASALA | LB,TR,FR | - | 1975-
azerbaijani-popular-front | party | Azerbaijani Popular Front; Popular Front of Azerbaijan; Azerbaijan Popular Front | AZ | - | 1989-
caucasus-emirate | armed-group | Caucasus Emirate; Imarat Kavkaz; Emirate of the Caucasus | RU | - | 2007-2016
chechen-rebels | armed-group | Chechen rebels; Chechen separatists; Chechen Republic of Ichkeria; Chechen fighters; Chechen guerrillas; Chechen militants; Chechen Republic of Itchkeria | RU,GE | - | 1991-2007
collective-security-treaty-organization | international-force | Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO | RU,KZ,KG,TJ,BY,AM | - | 1992-
hizb-ut-tahrir | party | Hizb ut-Tahrir; Hizb-ut-Tahrir al-Islami; Hizb al-Tahrir | UZ,KG,TJ,KZ,PK,BD,GB,ID | - | 1953-
ingush-jamaat | armed-group | Ingush Jamaat; Vilayat Galgayche | RU | caucasus-emirate | -
islamic-international-peacekeeping-brigade | armed-group | Islamic International Peacekeeping Brigade; Islamic International Brigade | RU | - | 1998-2002
islamic-jihad-union | armed-group | Islamic Jihad Union; Islamic Jihad Group; IJU | UZ,AF,PK,DE | - | 2002-
islamic-movement-of-uzbekistan | armed-group | Islamic Movement of Uzbekistan; Islamic Movement of Turkestan; IMU | UZ,TJ,KG,AF,PK | - | 1998-
islamic-renaissance-party-of-tajikistan | party | Islamic Renaissance Party of Tajikistan; Islamic Revival Party of Tajikistan; Islamic Renaissance Party | TJ | - | 1990-
islamic-state-caucasus-province | armed-group | Islamic State Caucasus Province; Vilayat Kavkaz; Wilayat Qawqaz; Islamic State's Caucasus Province | RU | islamic-state | 2015-
jamaat-ansarullah | armed-group | Jamaat Ansarullah; Jamaat Ansorullah; Ansarullah Tajikistan | TJ,AF | - | 2010-
justice-commandos-of-the-armenian-genocide | armed-group | Justice Commandos of the Armenian Genocide; Justice Commandos Against Armenian Genocide; Armenian Revolutionary Army; JCAG | TR,US,FR,LB,PT | - | 1975-1987
kabardino-balkar-jamaat | armed-group | Yarmuk Jamaat; Kabardino-Balkar Jamaat | RU | caucasus-emirate | -
kadyrovtsy | militia | Kadyrovtsy; Kadyrovites; Akhmat special forces; Akhmat battalion; Akhmat forces; Kadyrov's forces | RU,UA | government-of-russia | -
katibat-al-tawhid-wal-jihad | armed-group | Katibat al-Tawhid wal-Jihad; Katibat Tawhid wal Jihad; Katibat al-Imam al-Bukhari | SY,UZ,KG | - | -
mkhedrioni | militia | Mkhedrioni | GE | - | 1989-1995
nagorno-karabakh-forces | armed-group | Nagorno-Karabakh Defense Army; Nagorno-Karabakh Defence Army; Artsakh Defence Army; Artsakh Defense Army; Karabakh Armenian forces; Nagorno-Karabakh forces; Republic of Artsakh; Nagorno-Karabakh Republic; Karabakh Armenians | AZ,AM | - | 1992-2023
riyadus-salikhin | armed-group | Riyadus-Salikhin; Riyad us-Saliheyn; Riyadus Salikhiin; Riyad-us Saliheen Brigade | RU | - | 2002-
shariat-jamaat | armed-group | Shariat Jamaat; Jamaat Shariat; Vilayat Dagestan | RU | caucasus-emirate | -
soldiers-of-the-caliphate-kazakhstan | armed-group | Jund al-Khilafah; Jund al-Khalifah; ~Soldiers of the Caliphate | KZ | - | 2011-
south-ossetian-forces | armed-group | South Ossetian forces; South Ossetian separatists; South Ossetian militia; Republic of South Ossetia | GE | - | 1989-
special-purpose-islamic-regiment | armed-group | Special Purpose Islamic Regiment | RU | - | 1996-2002
united-tajik-opposition | armed-group | United Tajik Opposition; UTO | TJ,AF | - | 1993-1997
white-legion-georgia | militia | ~=White Legion; ~=Forest Brothers | GE | - | -
zviadists | armed-group | Zviadists; Zviadist forces | GE | - | 1991-1994
`;
