/** A country or territory of ISO 3166-1, or Kosovo, as news speaks of it. */
export interface Country {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  code: string;
  /** The first is the one to show. */
  names: readonly string[];
  /** Adjectives and words for its people, singular and plural, in lower case. */
  demonyms: readonly string[];
  /** Empty where there is none. */
  capital: string;
  /** Codes of the countries that it shares a land border with. */
  neighbours: readonly string[];
  /** Latitude and longitude, of a country without towns. Of all others the mean of their towns is taken. */
  point?: readonly [number, number];
}

/**
 * One country a line: code | names | demonyms | capital | neighbours | latitude longitude (only where there are no towns).
 * A demonym stands with the country that it is said of when nothing else is: "American" is no Samoan, "Guinean" of Conakry.
 */
const lines = `
AD | Andorra | Andorran, Andorrans | Andorra la Vella | ES FR
AE | United Arab Emirates, UAE, U.A.E., Emirates | Emirati, Emiratis | Abu Dhabi | OM SA
AF | Afghanistan | Afghan, Afghans, Afghani, Afghanis | Kabul | CN IR PK TJ TM UZ
AG | Antigua and Barbuda | Antiguan, Antiguans, Barbudan, Barbudans | Saint John's |
AI | Anguilla | Anguillian, Anguillians | The Valley |
AL | Albania | Albanian, Albanians | Tirana | GR ME MK XK
AM | Armenia | Armenian, Armenians | Yerevan | AZ GE IR TR
AO | Angola | Angolan, Angolans | Luanda | CD CG NA ZM
AQ | Antarctica | | | | -85 0
AR | Argentina | Argentine, Argentines, Argentinian, Argentinians, Argentinean, Argentineans | Buenos Aires | BO BR CL PY UY
AS | American Samoa | American Samoan, American Samoans | Pago Pago |
AT | Austria | Austrian, Austrians | Vienna | CH CZ DE HU IT LI SI SK
AU | Australia | Australian, Australians | Canberra |
AW | Aruba | Aruban, Arubans | Oranjestad |
AX | Åland Islands, Aland Islands, Åland | Ålander, Ålanders | Mariehamn |
AZ | Azerbaijan | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku | AM GE IR RU TR
BA | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia | Bosnian, Bosnians, Herzegovinian, Herzegovinians | Sarajevo | HR ME RS
BB | Barbados | Barbadian, Barbadians, Bajan, Bajans | Bridgetown |
BD | Bangladesh | Bangladeshi, Bangladeshis | Dhaka | IN MM
BE | Belgium | Belgian, Belgians | Brussels | DE FR LU NL
BF | Burkina Faso, Upper Volta | Burkinabe, Burkinabé, Burkinabes, Burkinabés | Ouagadougou | BJ CI GH ML NE TG
BG | Bulgaria | Bulgarian, Bulgarians | Sofia | GR MK RO RS TR
BH | Bahrain, Bahrein | Bahraini, Bahrainis | Manama |
BI | Burundi | Burundian, Burundians | Bujumbura | CD RW TZ
BJ | Benin, Dahomey | Beninese, Beninois | Porto-Novo | BF NE NG TG
BL | Saint Barthélemy, Saint Barts, St. Barts | Barthélemois | Gustavia |
BM | Bermuda | Bermudian, Bermudians, Bermudan, Bermudans | Hamilton |
BN | Brunei, Brunei Darussalam | Bruneian, Bruneians | Bandar Seri Begawan | MY
BO | Bolivia | Bolivian, Bolivians | La Paz | AR BR CL PE PY
BQ | Caribbean Netherlands, Bonaire, Sint Eustatius | Bonairean, Bonaireans | Kralendijk |
BR | Brazil | Brazilian, Brazilians | Brasília | AR BO CO GF GY PE PY SR UY VE
BS | Bahamas, The Bahamas | Bahamian, Bahamians | Nassau |
BT | Bhutan | Bhutanese | Thimphu | CN IN
BV | Bouvet Island | | | | -54.42 3.36
BW | Botswana | Botswanan, Botswanans, Motswana, Batswana | Gaborone | NA ZA ZM ZW
BY | Belarus, Byelorussia, Belorussia | Belarusian, Belarusians, Belarussian, Belarussians, Byelorussian, Byelorussians | Minsk | LT LV PL RU UA
BZ | Belize, British Honduras | Belizean, Belizeans | Belmopan | GT MX
CA | Canada | Canadian, Canadians | Ottawa | US
CC | Cocos (Keeling) Islands, Cocos Islands, Keeling Islands | Cocos Islander, Cocos Islanders | West Island |
CD | DR Congo, Congo, D.R. Congo, DRC, D.R.C., Democratic Republic of the Congo, Democratic Republic of Congo, Congo-Kinshasa, Zaire | Congolese, Zairian, Zairians, Zairean, Zaireans | Kinshasa | AO BI CF CG RW SS TZ UG ZM
CF | Central African Republic, CAR | Central African, Central Africans | Bangui | CD CG CM SD SS TD
CG | Republic of the Congo, Republic of Congo, Congo-Brazzaville, Congo Republic | | Brazzaville | AO CD CF CM GA
CH | Switzerland | Swiss | Bern | AT DE FR IT LI
CI | Ivory Coast, Cote d'Ivoire | Ivorian, Ivorians, Ivoirian, Ivoirians | Yamoussoukro | BF GH GN LR ML
CK | Cook Islands | Cook Islander, Cook Islanders | Avarua |
CL | Chile | Chilean, Chileans | Santiago | AR BO PE
CM | Cameroon, Cameroun | Cameroonian, Cameroonians | Yaoundé | CF CG GA GQ NG TD
CN | China, People's Republic of China, PRC, Mainland China | Chinese | Beijing | AF BT HK IN KG KP KZ LA MM MN MO NP PK RU TJ VN
CO | Colombia | Colombian, Colombians | Bogotá | BR EC PA PE VE
CR | Costa Rica | Costa Rican, Costa Ricans | San José | NI PA
CU | Cuba | Cuban, Cubans | Havana |
CV | Cape Verde, Cabo Verde | Cape Verdean, Cape Verdeans, Cabo Verdean, Cabo Verdeans | Praia |
CW | Curaçao | Curaçaoan, Curaçaoans | Willemstad |
CX | Christmas Island | Christmas Islander, Christmas Islanders | Flying Fish Cove |
CY | Cyprus | Cypriot, Cypriots, Greek Cypriot, Greek Cypriots, Turkish Cypriot, Turkish Cypriots | Nicosia |
CZ | Czech Republic, Czechia | Czech, Czechs | Prague | AT DE PL SK
DE | Germany, West Germany, East Germany | German, Germans | Berlin | AT BE CH CZ DK FR LU NL PL
DJ | Djibouti | Djiboutian, Djiboutians | Djibouti | ER ET SO
DK | Denmark | Danish, Dane, Danes | Copenhagen | DE
DM | Dominica | | Roseau |
DO | Dominican Republic | Dominican, Dominicans | Santo Domingo | HT
DZ | Algeria | Algerian, Algerians | Algiers | EH LY MA ML MR NE TN
EC | Ecuador | Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans, Ecuadoran, Ecuadorans | Quito | CO PE
EE | Estonia | Estonian, Estonians | Tallinn | LV RU
EG | Egypt | Egyptian, Egyptians | Cairo | IL LY PS SD
EH | Western Sahara | Sahrawi, Sahrawis, Saharawi, Saharawis | Laayoune | DZ MA MR
ER | Eritrea | Eritrean, Eritreans | Asmara | DJ ET SD
ES | Spain | Spanish, Spaniard, Spaniards | Madrid | AD FR GI MA PT
ET | Ethiopia | Ethiopian, Ethiopians | Addis Ababa | DJ ER KE SD SO SS
FI | Finland | Finnish, Finn, Finns | Helsinki | NO RU SE
FJ | Fiji | Fijian, Fijians | Suva |
FK | Falkland Islands, Falklands, Malvinas | Falkland Islander, Falkland Islanders, Falklander, Falklanders | Stanley |
FM | Micronesia, Federated States of Micronesia | Micronesian, Micronesians | Palikir |
FO | Faroe Islands, Faeroe Islands, Faroes | Faroese, Faeroese | Tórshavn |
FR | France | French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen | Paris | AD BE CH DE ES IT LU MC
GA | Gabon | Gabonese | Libreville | CG CM GQ
GB | United Kingdom, U.K., UK, Great Britain, Britain | British, Briton, Britons | London | IE
GD | Grenada | Grenadian, Grenadians | Saint George's |
GE | Georgia | Georgian, Georgians | Tbilisi | AM AZ RU TR
GF | French Guiana | French Guianan, French Guianans, Guianese | Cayenne | BR SR
GG | Guernsey | | Saint Peter Port |
GH | Ghana | Ghanaian, Ghanaians, Ghanian, Ghanians | Accra | BF CI TG
GI | Gibraltar | Gibraltarian, Gibraltarians | Gibraltar | ES
GL | Greenland | Greenlander, Greenlanders, Greenlandic | Nuuk |
GM | Gambia, The Gambia | Gambian, Gambians | Banjul | SN
GN | Guinea, Guinea-Conakry | Guinean, Guineans | Conakry | CI GW LR ML SL SN
GP | Guadeloupe | Guadeloupean, Guadeloupeans | Basse-Terre |
GQ | Equatorial Guinea | Equatorial Guinean, Equatorial Guineans, Equatoguinean, Equatoguineans | Malabo | CM GA
GR | Greece | Greek, Greeks | Athens | AL BG MK TR
GS | South Georgia, South Georgia and the South Sandwich Islands, South Sandwich Islands | | Grytviken |
GT | Guatemala | Guatemalan, Guatemalans | Guatemala City | BZ HN MX SV
GU | Guam | Guamanian, Guamanians, Chamorro, Chamorros | Hagåtña |
GW | Guinea-Bissau | Bissau-Guinean, Bissau-Guineans | Bissau | GN SN
GY | Guyana, British Guiana | Guyanese | Georgetown | BR SR VE
HK | Hong Kong | Hongkonger, Hongkongers, Hong Konger, Hong Kongers | Hong Kong | CN
HM | Heard Island and McDonald Islands, Heard Island | | | | -53.1 73.5
HN | Honduras | Honduran, Hondurans | Tegucigalpa | GT NI SV
HR | Croatia | Croatian, Croatians, Croat, Croats | Zagreb | BA HU ME RS SI
HT | Haiti | Haitian, Haitians | Port-au-Prince | DO
HU | Hungary | Hungarian, Hungarians | Budapest | AT HR RO RS SI SK UA
ID | Indonesia | Indonesian, Indonesians | Jakarta | MY PG TL
IE | Ireland, Irish Republic, Republic of Ireland | Irish, Irishman, Irishmen, Irishwoman, Irishwomen | Dublin | GB
IL | Israel | Israeli, Israelis | Jerusalem | EG JO LB PS SY
IM | Isle of Man | Manx, Manxman, Manxmen | Douglas |
IN | India | Indian, Indians | New Delhi | BD BT CN MM NP PK
IO | British Indian Ocean Territory, Chagos Islands, Diego Garcia | Chagossian, Chagossians | Diego Garcia |
IQ | Iraq | Iraqi, Iraqis | Baghdad | IR JO KW SA SY TR
IR | Iran, Persia | Iranian, Iranians, Persian, Persians | Tehran | AF AM AZ IQ PK TM TR
IS | Iceland | Icelandic, Icelander, Icelanders | Reykjavík |
IT | Italy | Italian, Italians | Rome | AT CH FR SI SM VA
JE | Jersey | | Saint Helier |
JM | Jamaica | Jamaican, Jamaicans | Kingston |
JO | Jordan | Jordanian, Jordanians | Amman | IL IQ PS SA SY
JP | Japan | Japanese | Tokyo |
KE | Kenya | Kenyan, Kenyans | Nairobi | ET SO SS TZ UG
KG | Kyrgyzstan, Kirghizia, Kirgizstan, Kyrgyz Republic | Kyrgyz, Kyrgyzstani, Kyrgyzstanis, Kirghiz | Bishkek | CN KZ TJ UZ
KH | Cambodia, Kampuchea | Cambodian, Cambodians, Kampuchean, Kampucheans | Phnom Penh | LA TH VN
KI | Kiribati | I-Kiribati | Tarawa |
KM | Comoros, Comoro Islands | Comoran, Comorans, Comorian, Comorians | Moroni |
KN | Saint Kitts and Nevis, Saint Kitts | Kittitian, Kittitians, Nevisian, Nevisians | Basseterre |
KP | North Korea, N Korea, N. Korea | North Korean, North Koreans | Pyongyang | CN KR RU
KR | South Korea, S Korea, S. Korea, Republic of Korea | South Korean, South Koreans | Seoul | KP
KW | Kuwait | Kuwaiti, Kuwaitis | Kuwait City | IQ SA
KY | Cayman Islands, Caymans | Caymanian, Caymanians | George Town |
KZ | Kazakhstan, Kazakstan | Kazakh, Kazakhs, Kazakhstani, Kazakhstanis | Astana | CN KG RU TM UZ
LA | Laos | Laotian, Laotians, Lao | Vientiane | CN KH MM TH VN
LB | Lebanon | Lebanese | Beirut | IL SY
LC | Saint Lucia | Saint Lucian, Saint Lucians, St. Lucian, St. Lucians | Castries |
LI | Liechtenstein | Liechtensteiner, Liechtensteiners | Vaduz | AT CH
LK | Sri Lanka, Ceylon | Sri Lankan, Sri Lankans | Colombo |
LR | Liberia | Liberian, Liberians | Monrovia | CI GN SL
LS | Lesotho, Basutoland | Basotho, Mosotho | Maseru | ZA
LT | Lithuania | Lithuanian, Lithuanians | Vilnius | BY LV PL RU
LU | Luxembourg, Luxemburg | Luxembourger, Luxembourgers, Luxembourgish | Luxembourg | BE DE FR
LV | Latvia | Latvian, Latvians | Riga | BY EE LT RU
LY | Libya | Libyan, Libyans | Tripoli | DZ EG NE SD TD TN
MA | Morocco | Moroccan, Moroccans | Rabat | DZ EH ES
MC | Monaco | Monegasque, Monegasques, Monacan, Monacans | Monaco | FR
MD | Moldova, Moldavia | Moldovan, Moldovans, Moldavian, Moldavians | Chisinau | RO UA
ME | Montenegro | Montenegrin, Montenegrins | Podgorica | AL BA HR RS XK
MF | Saint Martin | Saint Martiner, Saint Martiners | Marigot | SX
MG | Madagascar | Malagasy, Madagascan, Madagascans | Antananarivo |
MH | Marshall Islands | Marshallese | Majuro |
MK | North Macedonia, Macedonia | Macedonian, Macedonians | Skopje | AL BG GR RS XK
ML | Mali | Malian, Malians | Bamako | BF CI DZ GN MR NE SN
MM | Myanmar, Burma | Burmese, Myanmarese | Naypyidaw | BD CN IN LA TH
MN | Mongolia | Mongolian, Mongolians, Mongol, Mongols | Ulan Bator | CN RU
MO | Macau, Macao | Macanese | Macau | CN
MP | Northern Mariana Islands, Northern Marianas | Northern Mariana Islander, Northern Mariana Islanders | Saipan |
MQ | Martinique | Martiniquais, Martinican, Martinicans | Fort-de-France |
MR | Mauritania | Mauritanian, Mauritanians | Nouakchott | DZ EH ML SN
MS | Montserrat | Montserratian, Montserratians | Plymouth |
MT | Malta | Maltese | Valletta |
MU | Mauritius | Mauritian, Mauritians | Port Louis |
MV | Maldives, Maldive Islands | Maldivian, Maldivians | Male |
MW | Malawi, Nyasaland | Malawian, Malawians | Lilongwe | MZ TZ ZM
MX | Mexico | Mexican, Mexicans | Mexico City | BZ GT US
MY | Malaysia | Malaysian, Malaysians | Kuala Lumpur | BN ID TH
MZ | Mozambique | Mozambican, Mozambicans | Maputo | MW SZ TZ ZA ZM ZW
NA | Namibia, South West Africa, South-West Africa | Namibian, Namibians | Windhoek | AO BW ZA ZM
NC | New Caledonia | New Caledonian, New Caledonians, Kanak, Kanaks | Nouméa |
NE | Niger | Nigerien, Nigeriens | Niamey | BF BJ DZ LY ML NG TD
NF | Norfolk Island | Norfolk Islander, Norfolk Islanders | Kingston |
NG | Nigeria | Nigerian, Nigerians | Abuja | BJ CM NE TD
NI | Nicaragua | Nicaraguan, Nicaraguans | Managua | CR HN
NL | Netherlands, The Netherlands, Holland | Dutch, Dutchman, Dutchmen, Dutchwoman, Dutchwomen, Netherlander, Netherlanders | Amsterdam | BE DE
NO | Norway | Norwegian, Norwegians | Oslo | FI RU SE
NP | Nepal | Nepalese, Nepali, Nepalis | Kathmandu | CN IN
NR | Nauru | Nauruan, Nauruans | Yaren |
NU | Niue | Niuean, Niueans | Alofi |
NZ | New Zealand | New Zealander, New Zealanders | Wellington |
OM | Oman | Omani, Omanis | Muscat | AE SA YE
PA | Panama | Panamanian, Panamanians | Panama City | CO CR
PE | Peru | Peruvian, Peruvians | Lima | BO BR CL CO EC
PF | French Polynesia | French Polynesian, French Polynesians, Tahitian, Tahitians | Papeete |
PG | Papua New Guinea, PNG | Papua New Guinean, Papua New Guineans | Port Moresby | ID
PH | Philippines, The Philippines | Philippine, Filipino, Filipinos, Filipina, Filipinas | Manila |
PK | Pakistan | Pakistani, Pakistanis | Islamabad | AF CN IN IR
PL | Poland | Polish, Pole, Poles | Warsaw | BY CZ DE LT RU SK UA
PM | Saint Pierre and Miquelon | | Saint-Pierre |
PN | Pitcairn Islands, Pitcairn, Pitcairn Island | Pitcairn Islander, Pitcairn Islanders | Adamstown |
PR | Puerto Rico | Puerto Rican, Puerto Ricans | San Juan |
PS | Palestine, Palestinian territories, Palestinian Territories, Occupied Palestinian Territories | Palestinian, Palestinians, Gazan, Gazans | Ramallah | EG IL JO
PT | Portugal | Portuguese | Lisbon | ES
PW | Palau | Palauan, Palauans | Ngerulmud |
PY | Paraguay | Paraguayan, Paraguayans | Asunción | AR BO BR
QA | Qatar | Qatari, Qataris | Doha | SA
RE | Réunion, Reunion Island | Réunionese, Réunionnais | Saint-Denis |
RO | Romania, Rumania | Romanian, Romanians, Rumanian, Rumanians | Bucharest | BG HU MD RS UA
RS | Serbia | Serbian, Serbians, Serb, Serbs | Belgrade | BA BG HR HU ME MK RO XK
RU | Russia, Russian Federation, Soviet Union, USSR, U.S.S.R. | Russian, Russians, Soviet, Soviets | Moscow | AZ BY CN EE FI GE KP KZ LT LV MN NO PL UA
RW | Rwanda | Rwandan, Rwandans, Rwandese | Kigali | BI CD TZ UG
SA | Saudi Arabia | Saudi, Saudis, Saudi Arabian, Saudi Arabians | Riyadh | AE IQ JO KW OM QA YE
SB | Solomon Islands, Solomons | Solomon Islander, Solomon Islanders | Honiara |
SC | Seychelles | Seychellois | Victoria |
SD | Sudan | Sudanese | Khartoum | CF EG ER ET LY SS TD
SE | Sweden | Swedish, Swede, Swedes | Stockholm | FI NO
SG | Singapore | Singaporean, Singaporeans | Singapore |
SH | Saint Helena | Saint Helenian, Saint Helenians | Jamestown |
SI | Slovenia | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana | AT HR HU IT
SJ | Svalbard and Jan Mayen, Svalbard, Jan Mayen | | Longyearbyen |
SK | Slovakia, Slovak Republic | Slovak, Slovaks, Slovakian, Slovakians | Bratislava | AT CZ HU PL UA
SL | Sierra Leone | Sierra Leonean, Sierra Leoneans | Freetown | GN LR
SM | San Marino | Sammarinese | San Marino | IT
SN | Senegal | Senegalese | Dakar | GM GN GW ML MR
SO | Somalia | Somali, Somalis, Somalian, Somalians | Mogadishu | DJ ET KE
SR | Suriname, Surinam | Surinamese, Surinamer, Surinamers | Paramaribo | BR GF GY
SS | South Sudan | South Sudanese | Juba | CD CF ET KE SD UG
ST | São Tomé and Príncipe, São Tomé | São Toméan, São Toméans, Santomean, Santomeans | São Tomé |
SV | El Salvador | Salvadoran, Salvadorans, Salvadorian, Salvadorians, Salvadorean, Salvadoreans | San Salvador | GT HN
SX | Sint Maarten | Sint Maartener, Sint Maarteners | Philipsburg | MF
SY | Syria, Syrian Arab Republic | Syrian, Syrians | Damascus | IL IQ JO LB TR
SZ | Eswatini, Swaziland | Swazi, Swazis | Mbabane | MZ ZA
TC | Turks and Caicos Islands, Turks and Caicos | Turks and Caicos Islander, Turks and Caicos Islanders | Cockburn Town |
TD | Chad, Tchad | Chadian, Chadians | N'Djamena | CF CM LY NE NG SD
TF | French Southern Territories, French Southern and Antarctic Lands | | Port-aux-Français |
TG | Togo | Togolese | Lomé | BF BJ GH
TH | Thailand, Siam | Thai, Thais | Bangkok | KH LA MM MY
TJ | Tajikistan, Tadzhikistan | Tajik, Tajiks, Tajikistani, Tajikistanis, Tadzhik, Tadzhiks | Dushanbe | AF CN KG UZ
TK | Tokelau | Tokelauan, Tokelauans | Atafu |
TL | Timor-Leste, East Timor | Timorese, East Timorese | Dili | ID
TM | Turkmenistan, Turkmenia | Turkmen, Turkmens, Turkmenistani, Turkmenistanis | Ashgabat | AF IR KZ UZ
TN | Tunisia | Tunisian, Tunisians | Tunis | DZ LY
TO | Tonga | Tongan, Tongans | Nuku'alofa |
TR | Turkey, Turkiye, Türkiye | Turkish, Turk, Turks | Ankara | AM AZ BG GE GR IQ IR SY
TT | Trinidad and Tobago, Trinidad | Trinidadian, Trinidadians, Tobagonian, Tobagonians | Port of Spain |
TV | Tuvalu | Tuvaluan, Tuvaluans | Funafuti |
TW | Taiwan, Republic of China | Taiwanese | Taipei |
TZ | Tanzania, Tanganyika | Tanzanian, Tanzanians | Dodoma | BI CD KE MW MZ RW UG ZM
UA | Ukraine | Ukrainian, Ukrainians | Kyiv | BY HU MD PL RO RU SK
UG | Uganda | Ugandan, Ugandans | Kampala | CD KE RW SS TZ
UM | United States Minor Outlying Islands, US Minor Outlying Islands, Wake Island | | | | 19.3 166.6
US | United States, U.S., US, USA, U.S.A., United States of America, America | American, Americans | Washington, D.C. | CA MX
UY | Uruguay | Uruguayan, Uruguayans | Montevideo | AR BR
UZ | Uzbekistan | Uzbek, Uzbeks, Uzbekistani, Uzbekistanis | Tashkent | AF KG KZ TJ TM
VA | Vatican City, Vatican, Holy See | | Vatican City | IT
VC | Saint Vincent and the Grenadines, Saint Vincent | Vincentian, Vincentians | Kingstown |
VE | Venezuela | Venezuelan, Venezuelans | Caracas | BR CO GY
VG | British Virgin Islands | British Virgin Islander, British Virgin Islanders | Road Town |
VI | United States Virgin Islands, U.S. Virgin Islands, US Virgin Islands, Virgin Islands | Virgin Islander, Virgin Islanders | Charlotte Amalie |
VN | Vietnam, Viet Nam, South Vietnam, North Vietnam | Vietnamese, South Vietnamese, North Vietnamese | Hanoi | CN KH LA
VU | Vanuatu, New Hebrides | Ni-Vanuatu, Vanuatuan, Vanuatuans | Port Vila |
WF | Wallis and Futuna | Wallisian, Wallisians, Futunan, Futunans | Mata-Utu |
WS | Samoa, Western Samoa | Samoan, Samoans | Apia |
XK | Kosovo | Kosovar, Kosovars, Kosovan, Kosovans | Pristina | AL ME MK RS
YE | Yemen, South Yemen, North Yemen | Yemeni, Yemenis, Yemenite, Yemenites | Sanaa | OM SA
YT | Mayotte | Mahoran, Mahorans | Mamoudzou |
ZA | South Africa | South African, South Africans | Pretoria | BW LS MZ NA SZ ZW
ZM | Zambia, Northern Rhodesia | Zambian, Zambians | Lusaka | AO BW CD MW MZ NA TZ ZW
ZW | Zimbabwe, Rhodesia | Zimbabwean, Zimbabweans, Rhodesian, Rhodesians | Harare | BW MZ ZA ZM
`;

/** Rejects a list that contradicts itself: a code, name or demonym on two lines, a border that only one side knows of. */
function read(text: string): readonly Country[] {
  const countries: Country[] = [];
  const seen = new Set<string>();
  const once = (what: string): string => {
    if (seen.has(what)) throw new Error(`countries: "${what}" stands there twice`);
    seen.add(what);
    return what;
  };
  for (const line of text.trim().split("\n")) {
    const [code = "", names = "", demonyms = "", capital = "", neighbours = "", point = ""] = line.split("|").map((part) => part.trim());
    if (!/^[A-Z]{2}$/.test(code) || names === "") throw new Error(`countries: "${line}" has no code or no name`);
    const list = (part: string): string[] => (part === "" ? [] : part.split(/, */));
    const [latitude, longitude] = point.split(" ").map(Number);
    countries.push({
      code: once(code),
      names: list(names).map((name) => once(`name ${name}`).slice(5)),
      demonyms: list(demonyms).map((word) => once(`demonym ${word.toLowerCase()}`).slice(8)),
      capital,
      neighbours: neighbours === "" ? [] : neighbours.split(" "),
      ...(latitude !== undefined && longitude !== undefined ? { point: [latitude, longitude] as const } : {}),
    });
  }
  const borders = new Set(countries.flatMap((c) => c.neighbours.map((n) => `${c.code} ${n}`)));
  for (const border of borders)
    if (!borders.has(`${border.slice(3)} ${border.slice(0, 2)}`)) throw new Error(`countries: only one side knows of the border ${border}`);
  return countries;
}

/** All countries and territories of ISO 3166-1, and Kosovo, by code. */
export const countries: readonly Country[] = read(lines);

const shown = new Map(countries.map(({ code, names }) => [code, names[0] as string]));

/** The name to show of a country by its code; undefined where the code is none, or missing. */
export function countryName(code: string | undefined): string | undefined {
  return code === undefined ? undefined : shown.get(code);
}
