const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that say what kind of place a name is: "Mastung district", "the town of Wau", "Lake Chad". */
export const classWords: ReadonlyMap<string, "town" | "adm1" | "adm2" | "country" | "area" | "water" | "facility"> = new Map(
  (
    [
      [
        "town",
        "town city village hamlet settlement township municipality suburb neighborhood neighbourhood borough locality capital port community villages towns cities colony quarter barrio",
      ],
      [
        "adm1",
        "province state governorate oblast region republic territory krai prefecture department provinces states governorates departments",
      ],
      [
        "adm2",
        "district county parish subdistrict sub-district tehsil taluka taluk agency subdivision regency raion commune canton division cercle districts counties parishes locality woreda",
      ],
      [
        "area",
        "area valley mountains hills desert forest peninsula island islands plain plains delta coast frontier border basin jungle sector zone belt areas",
      ],
      ["water", "river lake sea gulf bay creek strait canal ocean reservoir harbor harbour"],
      [
        "facility",
        "airport base camp prison hospital university bridge square market station mosque church checkpoint crossing road street highway avenue dam park school college refinery port stadium hotel embassy museum field oilfield temple barracks airbase airfield boulevard lane drive",
      ],
      ["country", "kingdom"],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** What may stand before a name and belong to its place: "northern Iraq", "Greater Manchester". */
export const directionWords: ReadonlySet<string> =
  set(`north south east west northern southern eastern western northeast northwest southeast southwest
northeastern northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern south-western central upper lower
greater downtown uptown midtown rural mainland neighboring neighbouring nearby inner outer old new occupied suburban coastal metro metropolitan far`);

/** Prepositions that put something at a place. */
export const locativePrepositions: ReadonlySet<string> =
  set(`in at near from to toward towards into around outside inside across through throughout within beyond
between along off via onto above leaving entering reaching visiting of`);

/** Of those, the ones that are said of places above all. */
export const firmPrepositions: ReadonlySet<string> = set(
  `in at near outside inside around across throughout within toward towards into via`,
);

/** Verbs whose subject is a government or a group of people, not a spot: "Islamabad accused". */
export const speakingVerbs: ReadonlySet<string> =
  set(`said says say accused accuses denied denies condemned announced warned vowed rejected insisted insists claimed claims demanded agreed
refused urged called wants wanted believes hopes blamed blames argues argued fears confirmed pledged promised threatened responded replied told tells added adds explained noted recalled testified wrote writes thinks severed supports backed`);

/** After these a capital or country is a government: "talks with Tehran". */
export const dealingWords: ReadonlySet<string> = set(
  `talks ties relations agreement treaty negotiations war dialogue alliance pact deal tensions accord ceasefire cooperation`,
);

/** Capitalised words after a place name that make an institution of it, one that stands at that place: "Kabul University". */
export const seatedWords: ReadonlySet<string> =
  set(`university hospital airport police fire county city town township village school high elementary middle college public general central
regional district court superior circuit municipal community international department sheriff sheriffs council mayor board water library church cathedral mosque prison jail
state stadium arena park zoo museum hotel station bridge civic chamber health medical center centre memorial independent unified junior area housing planning road highway
street avenue boulevard lane drive creek river lake bay valley beach parish province governorate state's north south east west national fairgrounds speedway mall airbase base camp
province's country club golf post-office port senior security embassy consulate ministry government parliament military army navy air`);

/** Capitalised words after a place name that make something else of it, which stands nowhere in particular. */
export const mediaWords: ReadonlySet<string> =
  set(`times post herald tribune globe news chronicle gazette journal star sun mail today express observer telegraph daily review
examiner monitor press record dispatch sentinel bulletin courier mirror independent guardian inquirer register reporter bee radio television tv
united fc wanderers bulls lakers yankees mets bears tigers cowboys giants eagles cardinals dodgers braves knicks inc corp ltd llc co group bank airlines
airways motors electric power energy oil gas insurance foundation stanley chase fried convention protocol accord accords treaty agreement summit consensus
street's declaration syndrome virus fever`);

/** Words before "of NAME" that make a body of it: "Bank of England", "Islamic State of Iraq". */
export const bodyWords: ReadonlySet<string> =
  set(`bank university party front movement army church islamic council association federation union times government president king queen prince
emir sultan duke archbishop bishop organization organisation league congress voice brotherhood communist forces institute college society board department ministry
minister court company museum bible statue battle treaty republic democratic commonwealth state states chamber secretary lord liberation workers emirate mujahideen people`);

/** Verbs and phrases after which a person is named. */
export const monthsAndDays: ReadonlySet<string> = set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday`,
);
