import { incidentTypeList, type Frame, type ObjectClass, type Trigger } from "../incident-types/index.js";
import { casualtyTriggers } from "../language/en/casualties.js";
import { plainVerbs } from "../lexicons/plain-verbs.js";
import { formsOf, type VerbForm } from "../language/en/verb-forms.js";
import type { ClaimAbout, IncidentTypeName } from "../model/index.js";

/** A trigger ready to be matched: the word that starts it, and the words that must follow. */
export interface CompiledTrigger {
  /** Undefined for casualties, which fit any violent type. */
  type: IncidentTypeName | undefined;
  verbal: boolean;
  lemma: string;
  /** Of a verb: words after it, within three tokens. Of a noun: words right after the first. */
  rest: string[];
  frame: Frame;
  object: ObjectClass | undefined;
  subject: ObjectClass | undefined;
  ofCaptives: boolean;
  counts: ClaimAbout | undefined;
  weight: number;
}

/** The triggers that a word begins, longest first: where it acts as a verb, and where it does not. */
export interface TriggersOfWord {
  verbs: readonly CompiledTrigger[];
  nouns: readonly CompiledTrigger[];
}

export interface TriggerIndex {
  /** First word, in any of its forms -> triggers, longest first. */
  byWord: ReadonlyMap<string, readonly CompiledTrigger[]>;
  /** The same, verbs and nouns apart. */
  apart: ReadonlyMap<string, TriggersOfWord>;
  /** Forms of all verbs of violence. */
  forms: ReadonlyMap<string, VerbForm>;
  /** First word of words of evidence -> the words and the type they speak for. */
  evidence: ReadonlyMap<string, readonly { words: string[]; type: IncidentTypeName }[]>;
}

let built: TriggerIndex | undefined;

/** The triggers of all incident types in one look-up table. Built once. */
export function triggerIndex(): TriggerIndex {
  if (built) return built;
  const byWord = new Map<string, CompiledTrigger[]>();
  const forms = new Map<string, VerbForm>();
  const evidence = new Map<string, { words: string[]; type: IncidentTypeName }[]>();
  const put = (word: string, trigger: CompiledTrigger) => {
    const list = byWord.get(word);
    if (list) list.push(trigger);
    else byWord.set(word, [trigger]);
  };
  const add = (trigger: Trigger, type: IncidentTypeName | undefined) => {
    const words = (trigger.verb ?? trigger.noun ?? "").split(" ");
    const first = words[0] as string;
    const base = {
      type,
      verbal: trigger.verb !== undefined,
      lemma: words.join(" "),
      frame: trigger.frame,
      weight: trigger.weight,
      object: trigger.object,
      subject: trigger.subject,
      ofCaptives: trigger.ofCaptives ?? false,
      counts: trigger.counts,
    };
    if (trigger.verb !== undefined) {
      for (const [text, form] of formsOf(first)) {
        put(text, { ...base, rest: words.slice(1) });
        if (words.length > 1 && plainVerbs.has(first)) continue;
        const old = forms.get(text);
        forms.set(
          text,
          old && old.lemma !== form.lemma ? { ...form, past: old.past || form.past, participle: old.participle || form.participle } : form,
        );
      }
      return;
    }
    for (const sequence of [words, [...words.slice(0, -1), plural(words.at(-1) as string)]]) {
      const cut = sequence.flatMap((word) => word.split(/(-)/)).filter((word) => word !== "");
      put(cut[0] as string, { ...base, rest: cut.slice(1) });
    }
  };
  for (const type of incidentTypeList) {
    for (const trigger of type.triggers) add(trigger, type.name);
    for (const phrase of type.evidence ?? []) {
      const words = phrase.split(/[ ]|(?=-)|(?<=-)/).filter((word) => word !== "");
      const list = evidence.get(words[0] as string) ?? [];
      list.push({ words, type: type.name });
      evidence.set(words[0] as string, list);
    }
  }
  for (const trigger of casualtyTriggers) add(trigger, undefined);
  for (const extra of [
    "leave",
    "claim",
    "lose",
    "rise",
    "storm",
    "retaliate",
    "flee",
    "escape",
    "target",
    "threaten",
    "foil",
    "thwart",
    "plan",
    "plot",
    "attempt",
  ]) {
    for (const [text, form] of formsOf(extra)) if (!forms.has(text)) forms.set(text, form);
  }
  for (const list of byWord.values())
    list.sort((a, b) => b.rest.length - a.rest.length || b.weight - a.weight || (a.lemma < b.lemma ? -1 : 1));
  const apart = new Map<string, TriggersOfWord>();
  for (const [word, list] of byWord)
    apart.set(word, { verbs: list.filter(({ verbal }) => verbal), nouns: list.filter(({ verbal }) => !verbal) });
  built = { byWord, apart, forms, evidence };
  return built;
}

function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
