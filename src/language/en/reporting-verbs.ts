export type Stance = "asserted" | "denied" | "unconfirmed";

/** Forms of verbs that hand on what somebody says. "claims" and "reports" are left to the tagger: they are nouns as often. */
const asserting = `say says said saying tell tells told telling announce announces announced announcing confirm confirms confirmed confirming state states stated stating add adds added adding
  claim claims claimed claiming declare declares declared declaring disclose disclosed explain explains explained reveal reveals revealed insist insists insisted reiterate reiterated maintain maintains maintained
  acknowledge acknowledges acknowledged admit admits admitted admitting recount recounted recounts inform informed stress stressed emphasise emphasised emphasize emphasized write writes wrote tweeted
  estimate estimates estimated testify testified indicate indicates indicated note notes noted noting comment commented assert asserts asserted report reports reported reporting accused accuses accusing quoted believe believes conclude concluded recalled alerted
  posted tweets blamed blames blaming described describes informs informing affirmed affirms specified signalled signaled clarified detailed underlined conceded concedes warned warns assured complained argued lamented narrated`;

const stances: [string, Stance][] = asserting.split(/\s+/).map((form) => [form, "asserted"]);
for (const form of ["deny", "denies", "denied", "denying"]) stances.push([form, "denied"]);
for (const form of ["allege", "alleges", "alleged", "alleging"]) stances.push([form, "unconfirmed"]);

/** The stance of a reporting verb's form, or undefined for any other word. */
export const reportingStance: ReadonlyMap<string, Stance> = new Map(stances);

/** "reportedly", "unconfirmed": said, and not vouched for. */
export const doubtWords: ReadonlySet<string> = new Set([
  "reportedly",
  "allegedly",
  "unconfirmed",
  "rumoured",
  "rumored",
  "purportedly",
  "rumours",
  "rumors",
  "rumour",
  "rumor",
]);
