/** Which form of its verb a word is; many words are several ("shot": past and participle). */
export interface VerbForm {
  lemma: string;
  base: boolean;
  past: boolean;
  participle: boolean;
  ing: boolean;
  third: boolean;
}

const irregular: Record<string, [past: string, participle: string]> = {
  shoot: ["shot", "shot"],
  blow: ["blew", "blown"],
  take: ["took", "taken"],
  hold: ["held", "held"],
  leave: ["left", "left"],
  lose: ["lost", "lost"],
  steal: ["stole", "stolen"],
  fight: ["fought", "fought"],
  break: ["broke", "broken"],
  find: ["found", "found"],
  slay: ["slew", "slain"],
  set: ["set", "set"],
  burn: ["burnt", "burnt"],
  hang: ["hung", "hanged"],
  strike: ["struck", "struck"],
  hit: ["hit", "hit"],
  hurt: ["hurt", "hurt"],
  burst: ["burst", "burst"],
  slit: ["slit", "slit"],
  dig: ["dug", "dug"],
  fall: ["fell", "fallen"],
  lead: ["led", "led"],
  sink: ["sank", "sunk"],
  sweep: ["swept", "swept"],
  fling: ["flung", "flung"],
  lay: ["laid", "laid"],
  throw: ["threw", "thrown"],
  bring: ["brought", "brought"],
  rise: ["rose", "risen"],
  say: ["said", "said"],
  tell: ["told", "told"],
  put: ["put", "put"],
  drive: ["drove", "driven"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  come: ["came", "come"],
  catch: ["caught", "caught"],
  hide: ["hid", "hidden"],
  let: ["let", "let"],
  make: ["made", "made"],
  send: ["sent", "sent"],
  run: ["ran", "run"],
  flee: ["fled", "fled"],
  free: ["freed", "freed"],
  cut: ["cut", "cut"],
  begin: ["began", "begun"],
  beat: ["beat", "beaten"],
  overrun: ["overran", "overrun"],
  "open-fire": ["opened", "opened"],
  see: ["saw", "seen"],
  write: ["wrote", "written"],
  know: ["knew", "known"],
  think: ["thought", "thought"],
  speak: ["spoke", "spoken"],
  seek: ["sought", "sought"],
  shed: ["shed", "shed"],
  bleed: ["bled", "bled"],
  die: ["died", "died"],
  deal: ["dealt", "dealt"],
  pay: ["paid", "paid"],
  swear: ["swore", "sworn"],
  hear: ["heard", "heard"],
  tear: ["tore", "torn"],
  withdraw: ["withdrew", "withdrawn"],
  bind: ["bound", "bound"],
  behead: ["beheaded", "beheaded"],
  split: ["split", "split"],
  spread: ["spread", "spread"],
};

/** One syllable that ends in one consonant after one vowel, and others with the stress on the last syllable. */
const double = /^(?:[^aeiou]*[aeiou][^aeiouwxy]|admit|kidnap|abet|transfer|machine-gun|rebel|compel|expel|repel)$/;

/** All forms of an English verb. `lemma` is the base form of one word. */
export function formsOf(lemma: string): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (text: string, form: Partial<VerbForm>) => {
    const old = forms.get(text) ?? { lemma, base: false, past: false, participle: false, ing: false, third: false };
    forms.set(text, { ...old, ...form });
  };
  const doubled = double.test(lemma) ? lemma + lemma.slice(-1) : lemma;
  add(lemma, { base: true });
  add(/(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`, {
    third: true,
  });
  const stem = /ie$/.test(lemma) ? `${lemma.slice(0, -2)}y` : /[^eoy]e$/.test(lemma) ? lemma.slice(0, -1) : doubled;
  add(`${stem}ing`, { ing: true });
  if (lemma === "kidnap") add("kidnaping", { ing: true });
  const odd = irregular[lemma];
  if (odd) {
    add(odd[0], { past: true });
    add(odd[1], { participle: true });
    if (lemma === "hang") add("hanged", { past: true });
    if (lemma === "burn") add("burned", { past: true, participle: true });
    if (lemma === "beat") add("beaten", { participle: true });
  } else {
    const past = /e$/.test(lemma) ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`;
    add(past, { past: true, participle: true });
    if (lemma === "kidnap") add("kidnaped", { past: true, participle: true });
  }
  return forms;
}
