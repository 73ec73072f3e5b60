/** One actor a line, sorted by id: `id | kind | names | countries | parent | years`. */
export const northAmerica = `
army-of-god-us | armed-group | ~=Army of God | US | - | -
aryan-brotherhood | criminal-group | Aryan Brotherhood | US | - | 1964-
aryan-nations | militia | Aryan Nations | US | - | -
atomwaffen-division | armed-group | Atomwaffen Division; Atomwaffen; National Socialist Order | US | - | 2015-
bandidos | criminal-group | Bandidos Motorcycle Club; Bandidos motorcycle gang | US,CA,DE,DK,SE,NO,AU,NL | - | 1966-
blackwater | militia | Blackwater Worldwide; Blackwater USA; Blackwater guards; =Blackwater | US,IQ,AF | - | 1997-2009
boogaloo-movement | militia | Boogaloo movement; Boogaloo Bois | US | - | -
branch-davidians | armed-group | Branch Davidians; Branch Davidian | US | - | -
central-intelligence-agency | state-force | Central Intelligence Agency; CIA | * | government-of-the-united-states | 1947-
crips | criminal-group | Crips | US | - | 1969-
earth-liberation-front | armed-group | Earth Liberation Front | US,CA | - | 1992-
federal-bureau-of-investigation | state-force | Federal Bureau of Investigation; FBI | * | government-of-the-united-states | 1908-
front-de-liberation-du-quebec | armed-group | Front de Liberation du Quebec; Quebec Liberation Front; FLQ | CA | - | 1963-1971
hells-angels | criminal-group | Hells Angels; Hell's Angels | US,CA,DE,DK,SE,NO,AU,NL | - | 1948-
jewish-defense-league | armed-group | Jewish Defense League; Jewish Defence League; JDL | US | - | 1968-
ku-klux-klan | militia | Ku Klux Klan; KKK | US | - | 1865-
latin-kings | criminal-group | Latin Kings; Almighty Latin King Nation | US,ES,EC | - | -
may-19-communist-organization | armed-group | May 19 Communist Organization; May 19th Communist Organization | US | - | 1978-1985
oath-keepers | militia | Oath Keepers | US | - | 2009-
proud-boys | militia | Proud Boys | US,CA | - | 2016-
republic-of-texas | militia | Republic of Texas militia | US | - | -
rock-machine | criminal-group | Rock Machine | CA | - | 1986-
royal-canadian-mounted-police | state-force | Royal Canadian Mounted Police; Mounties; RCMP | CA | - | 1920-
symbionese-liberation-army | armed-group | Symbionese Liberation Army | US | - | 1973-1975
the-base-neo-nazi | armed-group | neo-Nazi group The Base | US | - | 2018-
the-order | armed-group | Bruder Schweigen | US | - | 1983-1984
three-percenters | militia | ~=Three Percenters; III Percenters | US | - | 2008-
us-africa-command | state-force | US Africa Command; AFRICOM | US,SO,LY,NG | us-armed-forces | 2007-
us-border-patrol | state-force | US Border Patrol; US Customs and Border Protection; ~Border Patrol | US | government-of-the-united-states | 1924-
us-central-command | state-force | US Central Command; CENTCOM | US,AF,IQ,SY,YE,IR | us-armed-forces | 1983-
us-drug-enforcement-administration | state-force | Drug Enforcement Administration; US Drug Enforcement Administration; DEA | US,CO,PE,BO,MX,HN | government-of-the-united-states | 1973-
us-immigration-and-customs-enforcement | state-force | US Immigration and Customs Enforcement; Immigration and Customs Enforcement; =ICE | US | government-of-the-united-states | 2003-
us-marine-corps | state-force | US Marine Corps; US Marines; American marines; United States Marine Corps | US,AF,IQ,LB,SO | us-armed-forces | 1775-
us-national-guard | state-force | US National Guard; ~National Guard; ~Army National Guard | US | government-of-the-united-states | -
weather-underground | armed-group | Weather Underground; ~=Weathermen | US | - | 1969-1977
`;
