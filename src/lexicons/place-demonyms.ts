/** Words for people and things of a country beyond what the data holds, one a line: word, country code. Hints, never places. */
const lines = `
American US
British GB
Briton GB
English GB
Scottish GB
Welsh GB
Irish IE
Dutch NL
Swiss CH
Filipino PH
Filipina PH
Philippine PH
Saudi SA
Emirati AE
Palestinian PS
Gazan PS
Israeli IL
Iraqi IQ
Yemeni YE
Syrian SY
Lebanese LB
Pakistani PK
Baloch PK
Sindhi PK
Indian IN
Kashmiri IN
Naxalite IN
Afghan AF
Afghani AF
Tajik TJ
Uzbek UZ
Kyrgyz KG
Turkmen TM
Kazakh KZ
Chechen RU
Dagestani RU
Ingush RU
Russian RU
Soviet RU
Burmese MM
Rohingya MM
Sinhalese LK
Sri Lankan LK
Bangladeshi BD
Congolese CD
Rwandan RW
Burundian BI
Ivorian CI
Nigerian NG
Nigerien NE
Malian ML
Chadian TD
Sudanese SD
South Sudanese SS
Somali SO
Ethiopian ET
Eritrean ER
Kenyan KE
Ugandan UG
Angolan AO
Mozambican MZ
Zimbabwean ZW
South African ZA
Egyptian EG
Libyan LY
Algerian DZ
Tunisian TN
Moroccan MA
Sahrawi EH
Turkish TR
Turk TR
Iranian IR
Persian IR
Greek GR
Cypriot CY
Bosnian BA
Kosovan XK
Kosovar XK
Serb RS
Serbian RS
Croat HR
Croatian HR
Ukrainian UA
Georgian GE
Abkhaz GE
Armenian AM
Azeri AZ
Azerbaijani AZ
Basque ES
Spanish ES
Spaniard ES
Catalan ES
French FR
Frenchman FR
Corsican FR
German DE
Pole PL
Polish PL
Dane DK
Danish DK
Swede SE
Swedish SE
Finn FI
Finnish FI
Colombian CO
Peruvian PE
Salvadoran SV
Salvadorian SV
Guatemalan GT
Honduran HN
Nicaraguan NI
Panamanian PA
Mexican MX
Chilean CL
Bolivian BO
Ecuadoran EC
Ecuadorean EC
Venezuelan VE
Cuban CU
Haitian HT
Argentine AR
Argentinian AR
Brazilian BR
Chinese CN
Uighur CN
Uyghur CN
Tibetan CN
Taiwanese TW
Japanese JP
South Korean KR
North Korean KP
Vietnamese VN
Cambodian KH
Laotian LA
Thai TH
Malaysian MY
Indonesian ID
Acehnese ID
Papuan ID
Timorese TL
Nepalese NP
Nepali NP
Jordanian JO
Kuwaiti KW
Qatari QA
Omani OM
Bahraini BH
Canadian CA
Australian AU
New Zealander NZ
Texan US
Californian US
`;

/** Country hints in the order of the list: word, ISO 3166-1 alpha-2. */
export const countryHints: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, -3).toLowerCase(), line.slice(-2)] as const),
);
