/** Titles that stand before a person's name, without full stop and in lower case. */
export const personTitles: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir lady lord dame rev reverend fr father sister brother pope bishop archbishop cardinal pastor rabbi imam mullah maulana
mufti ayatollah sheikh shaikh sheik hajji haji president vice-president premier chancellor minister secretary senator sen rep congressman congresswoman
representative governor gov mayor councilman councilwoman councilor councillor commissioner ambassador consul judge justice attorney sheriff deputy chief
officer detective inspector constable superintendent marshal general gen colonel col major maj captain capt lieutenant lt commander cmdr sergeant sgt cpl corporal
pvt private admiral brigadier spokesman spokeswoman spokesperson coach principal dean chairman chairwoman director analyst author actor actress singer king queen
prince princess emir sultan saint st commandant comandante don dona doctor nurse trooper agent sub-inspector dsp sp ssp ig dig asp sho`.split(
    /\s+/,
  ),
);

/** Given names common in news, in lower case. A capitalised word after one is a surname rather than a place. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abdul abdel abdullah abdulla abdallah abu adam adel adnan adrian ahmad ahmed aisha al alan alana albert alberto alejandro aleksandr alex alexander
alexei alfonso alfred alfredo ali alice alicia allan allen alvaro amanda amber amin amir amit amy ana andrea andreas andrei andres andrew andy angela
angelo anita ann anna anne annie anthony antoine antonio anwar april ariel arthur arturo arun ashley ashok asif atif austin ayman aziz barbara barack barry
beatrice ben benjamin bernard beth betty beverly bill billy bob bobby boris brad bradley brandon brenda brent brett brian brianna bruce bryan burhan
caleb calvin cameron carl carla carlos carmen carol caroline carolyn carrie casey catherine cathy cesar charles charlie charlotte cheryl chris christian
christina christine christopher chuck cindy claire clara clarence claude claudia clay cody colin connie corey craig cristina crystal curtis cynthia daniel
danielle danny darrell darren dave david dawn dean debbie deborah debra denise dennis derek diana diane diego dmitry dmitri don donald donna doris dorothy
doug douglas duane dustin dwight dylan earl eddie edgar eduardo edward edwin eileen elaine elena eli elizabeth ellen emily emma enrique eric erica erik
erin ernest ernesto ethan eugene eva evan evelyn faisal farid farooq fatima felipe felix fernando fidel florence floyd frances francis francisco francois frank
franklin fred frederick gabriel gail gary gavin gene geoffrey george gerald gerardo gilbert gina glen glenn gloria gonzalo gordon grace grant greg gregory guillermo
gustavo guy habib hakim hamid hannah hans harold harry hasan hassan heather hector heidi helen henry herbert hernan holly howard hugh hugo humberto hussain hussein
ian ibrahim igor ikram ilya imran irene iqbal isaac isabel ismail ivan jack jackie jacob jacqueline jaime jake jamal james jamie jan jane janet janice jared
jason javed javier jay jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joann joanna joe joel joey johan
john johnny jon jonathan jordan jorge jose joseph josh joshua joy joyce juan juanita judith judy julia julian julie julio justin kamal karen karim karl
kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kerry kevin khaled khalid kim kimberly kirk kofi kristen kristin kurt kyle lance larry laura
lauren laurie lawrence leah lee leo leon leonard leonid leslie lester lewis liam linda lindsay lisa lloyd logan lois lonnie lori louis louise lucas luis lucia luke
lynn madison mahmoud mahmud malcolm malik manmohan manuel marc marcel marco marcos marcus margaret maria marie marilyn mario marion marjorie mark martha
martin marvin mary masood mateo matt matthew maurice max megan mehdi melanie melissa melvin michael michele michelle miguel mikhail mike mitchell
mohamed mohammad mohammed mohamad moshe muhammad mustafa monica morgan nabil nadia nancy narendra naseer nasir natalie nathan nawaz neil nelson nicholas nick nicolas
nicole nikolai nina noah noel noor norma norman oleg oliver olivia omar orlando oscar osama osman otto pablo pam pamela pat patricia patrick
paul paula pedro peggy penny percy perry peter phil philip phillip phyllis pierre prakash priya qasim rachel rafael rahul raj rajesh rajiv ralph ramesh ramon
ramzan randall randy rashid raul ravi ray raymond rebecca reginald rene ricardo richard rick ricky rita robert roberto robin rodney rodolfo rodrigo roger
roland ron ronald ronnie rosa rose ross roy ruben russell ruth ryan saad sabrina saddam saeed saleh salim salman salvador sam samantha samir samuel sandra sandy
sanjay sanjeev santiago sara sarah satish scott sean sergei sergey sergio seth shah shahid shane shannon sharon shaun shawn sheila sherry shirley shmuel simon sonia
sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue sunil suresh susan suzanne syed sylvia tamara tammy
tanya tara tariq ted teresa terri terry thelma theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracy travis tyler uday vicki
vicente victor victoria viktor vijay vincent viola virginia vivian vladimir wade walid walter wanda warren wayne wendell wendy wesley will william willie wilson yasser
yasir yitzhak yousef yusuf yuri yvonne zachary zahid zeinab ziad zoe chad dallas israel georgia carolina dakota paris brooklyn sydney kent troy sierra savannah
houston lincoln jackson cheyenne chelsea devon dominic dwayne tyrone lamar darius malia trevor brooke bailey hunter parker carter cooper mason tucker garrett`.split(
    /\s+/,
  ),
);
