import { wordTest } from "../../text/word.js";

/** Second parts of describing words: "intelligence based", "rebel held". */
const describing = new Set(
  "based led backed linked related owned held controlled run born trained armed funded sponsored inspired affiliated allied occupied ruled dominated torn hit stricken style made supported administered planned".split(
    " ",
  ),
);
/** Participles and the like that stand before a noun rather than act. */
const attributive = new Set(
  `suspected alleged armed unarmed masked unidentified unknown hooded uniformed retired wanted kidnapped abducted captured displaced missing heavily wounded injured so-called accused
  convicted hired paid outlawed banned besieged troubled war-torn strife-torn ousted exiled deposed detained jailed imprisoned slain murdered executed unnamed increased planned disputed occupied divided
  united self-styled self-declared improvised coordinated targeted attempted threatened foiled failed uneasy abandoned parked stolen hijacked remote-controlled rigged loaded reported
  elected appointed married aged trained organised organized seized recovered bearded disguised dressed burned burnt charred bullet-riddled decapitated mutilated dismembered`.split(
    /\s+/,
  ),
);

/** Nouns that say which people a noun after them means, and that a tagger takes for verbs: "to drug traffickers", "said rebel leaders". */
const compounding = new Set(["drug", "rebel"]);

export const isCompounding = wordTest((word) => compounding.has(word));
export const isDescribing = wordTest((word) => describing.has(word));
export const isAttributive = wordTest((word) => attributive.has(word));
export const endsLikeParticiple = wordTest((word) => /(?:ed|en|ing)$/.test(word));
