/** One actor a line, sorted by id: `id | kind | names | countries | parent | years`. */
export const worldwide = `
al-qaeda | armed-group | Al-Qaeda; Al-Qaida; Al-Qa'ida; Al-Qa'eda; al-Qaeda network; Qaeda; Qaida; World Islamic Front for Jihad Against Jews and Crusaders | * | - | 1988-
amaq-news-agency | armed-group | Amaq News Agency; Amaq; A'maq; Amaq agency | * | islamic-state | 2014-
combined-maritime-forces | international-force | Combined Maritime Forces; Operation Prosperity Guardian | YE,BH,SO | - | -
eu-navfor-atalanta | international-force | EU NAVFOR; Operation Atalanta; EUNAVFOR | SO | - | 2008-
global-coalition-against-daesh | international-force | Global Coalition Against Daesh; US-led coalition; U.S.-led coalition; American-led coalition; International Coalition Against Islamic State; Combined Joint Task Force-Operation Inherent Resolve; Operation Inherent Resolve | IQ,SY | - | 2014-
interfet | international-force | INTERFET; International Force for East Timor | TL,ID | - | 1999-2000
isaf | international-force | International Security Assistance Force; ISAF | AF | nato | 2001-2014
islamic-state | armed-group | Islamic State; Islamic State group; Islamic State of Iraq and Syria; Islamic State in Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State of Iraq and al-Sham; Islamic State in Iraq and al-Sham; So-called Islamic State; Isis; Isil; Daesh; Da'esh; Daish; =IS; ISIS; ISIL | * | - | 2013-
minustah | international-force | MINUSTAH; United Nations Stabilization Mission in Haiti | HT | united-nations-peacekeepers | 2004-2017
multi-national-force-iraq | international-force | Multi-National Force-Iraq; Multinational Force in Iraq; MNF-I | IQ | - | 2004-2009
multinational-force-and-observers | international-force | Multinational Force and Observers | EG | - | 1981-
multinational-force-lebanon | international-force | Multinational Force in Lebanon | LB | - | 1982-1984
multinational-security-support-mission-haiti | international-force | Multinational Security Support Mission; Multinational Security Support; Kenyan-led security mission; Kenya-led Multinational Security Support Mission; Gang Suppression Force | HT | - | 2024-
nato | international-force | Nato; NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; NATO-led force; NATO forces; NATO troops; NATO-led forces | * | - | 1949-
onuca | international-force | ONUCA; United Nations Observer Group in Central America | NI,HN,SV,GT,CR | united-nations-peacekeepers | 1989-1992
onumoz | international-force | ONUMOZ; United Nations Operation in Mozambique | MZ | united-nations-peacekeepers | 1992-1994
onusal | international-force | ONUSAL; United Nations Observer Mission in El Salvador | SV | united-nations-peacekeepers | 1991-1995
peninsula-shield-force | international-force | Peninsula Shield Force | BH,SA,KW,AE,QA,OM | - | 1984-
ramsi | international-force | Regional Assistance Mission to Solomon Islands; RAMSI | SB | - | 2003-2017
resolute-support-mission | international-force | Resolute Support Mission; ~=Resolute Support | AF | nato | 2015-2021
somali-pirates | criminal-group | Somali pirates | SO,YE,KE,SC | - | -
unavem | international-force | UNAVEM; United Nations Angola Verification Mission | AO | united-nations-peacekeepers | 1988-1997
undof | international-force | UNDOF; United Nations Disengagement Observer Force | SY,IL | united-nations-peacekeepers | 1974-
unifil | international-force | UNIFIL; United Nations Interim Force in Lebanon; UN Interim Force in Lebanon | LB,IL | united-nations-peacekeepers | 1978-
united-nations-peacekeepers | international-force | United Nations peacekeepers; UN peacekeepers; U.N. peacekeepers; UN peacekeeping force; United Nations peacekeeping force; UN peacekeeping mission; Blue Helmets; UN troops; UN forces | * | - | 1948-
untac | international-force | UNTAC; United Nations Transitional Authority in Cambodia | KH | united-nations-peacekeepers | 1992-1993
untaet | international-force | UNTAET; United Nations Transitional Administration in East Timor | TL | united-nations-peacekeepers | 1999-2002
untag | international-force | UNTAG; United Nations Transition Assistance Group | NA | united-nations-peacekeepers | 1989-1990
`;
