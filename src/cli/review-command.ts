import { type Command, Option } from "commander";
import { decide, type Decider, type Wish } from "../desk/decide.js";
import { settableValue } from "../desk/settable-value.js";
import { type CodedValues, settableFields, type SettableField } from "../model/index.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { eventLines } from "./events-command.js";
import { deedInWords } from "./deed-in-words.js";
import { helpText } from "./help-text.js";
import { knowledgeFor } from "./knowledge-for.js";
import { addDataOption, addPageOptions, type PageArguments } from "./options.js";
import { pageFor } from "./page.js";
import { visible } from "./visible.js";
import { whoDecides } from "./who-decides.js";
import { writeOut } from "./write-out.js";
import { WrongUse } from "./wrong-use.js";

interface ReviewArguments extends ArchiveArguments, PageArguments {
  who?: string;
  why?: string;
  words?: string;
  report?: string;
  data?: string;
}

const help = `
What you may do:
  accept                     the event is as it stands; reports that say otherwise will ask
  reject [REPORT...]         no incident, or not what these reports tell
  set FIELD VALUE            a value of your own: it stands over what is read
  merge EVENT...             these are one event
  split REPORT...            what these reports tell is another event, for good
  split EVENT                the two are not the same, for good
  code FIELD=VALUE...        what you take it to be; changes nothing (see dateline agreement)
  undo [DECISION]            takes back a decision, or the last one on the event

Fields: ${settableFields.join(", ")}.
Values: killed 12, killed 12-13, killed 12+, killed none, killed unknown; time 2026-03-05 or
2026-03-05..2026-03-07; place "Mubi, Nigeria"; type bombing; status attempted.

Examples:
  dateline review e3k9f2m1xq0ab accept
  dateline review e3k9f2m1xq0ab set killed 12 --why "the hospital's list" --words "twelve bodies"
  dateline review e3k9f2m1xq0ab merge e7m2c4d8t6hjp --why "one market, one morning"
  dateline review e3k9f2m1xq0ab undo

Nothing is lost: what you do is added to the record, and can be taken back.`;

/** `dateline review`: what a person decides of an event. */
export function addReviewCommand(program: Command): void {
  const command = program
    .command("review")
    .summary("accept, reject, correct, merge or split an event")
    .description("Records what a person decides of an event: who, when, what and why. The record only grows.")
    .argument("<event>", "its id")
    .argument("<decision>", "accept, reject, set, merge, split, code or undo")
    .argument("[value...]", "what belongs to it")
    .option("--why <reason>", "why, in words (needed for all but accept, code and undo)")
    .addOption(new Option("--who <name>", "who decides (also: the variable DATELINE_WHO; default: your user name)"))
    .option("--words <words>", "with set: the words of a report that say so")
    .option("--report <id>", "with --words: the report that they stand in, where several have them");
  addPageOptions(addDataOption(addArchiveOption(command)))
    .addHelpText("after", helpText(help))
    .action((event: string, decision: string, values: string[], options: ReviewArguments) => review(event, decision, values, options));
}

async function review(event: string, decision: string, values: readonly string[], options: ReviewArguments): Promise<void> {
  const wish = await wishOf(event, decision, values, options);
  await withArchive(options, { create: false }, async (archive) => {
    const decided = await decide(archive, wish, deciderOf(options));
    const page = pageFor(process.stdout, options);
    await writeOut(
      `${visible(`Kept: ${deedInWords(decided.deed, decided.undone)}.`)}\n${page.dim(`To take it back: dateline review ${event} undo ${decided.decision}`)}\n`,
    );
    for (const one of decided.events) await writeOut(`${eventLines(one, page).join("\n")}\n`);
  });
}

function deciderOf({ who, why }: ReviewArguments): Decider {
  return { who: whoDecides(who), why: why ?? "" };
}

async function wishOf(event: string, decision: string, values: readonly string[], options: ReviewArguments): Promise<Wish> {
  const none = (kind: string) => {
    if (values.length > 0) throw new WrongUse(`${kind} takes nothing more than the event.`);
  };
  switch (decision) {
    case "accept":
      none("accept");
      return { kind: "accept", event };
    case "reject":
      return { kind: "reject", event, reports: values };
    case "merge":
      if (values.length === 0) throw new WrongUse('Name the event to merge it with: dateline review EVENT merge OTHER --why "…"');
      return { kind: "merge", events: [event, ...values] };
    case "split":
      if (values.length === 0)
        throw new WrongUse(
          'Name the reports that tell of another event: dateline review EVENT split REPORT --why "…" (dateline show EVENT lists them)',
        );
      return { kind: "split", event, reports: values };
    case "undo":
      if (values.length > 1) throw new WrongUse("undo takes back one decision at a time.");
      return { kind: "undo", of: values[0] ?? event };
    case "code": {
      const coded: CodedValues = {};
      for (const one of values) {
        const [, field = "", typed = ""] = /^([a-z]+)=([\s\S]+)$/.exec(one) ?? [];
        if (!settableFields.includes(field as SettableField))
          throw new WrongUse(`"${one}" is no coded value. Give FIELD=VALUE, such as killed=12. Fields: ${settableFields.join(", ")}.`);
        const value = settableValue(field as SettableField, typed, {
          knowledge: field === "place" ? await knowledgeFor(options) : undefined,
        });
        if ("problem" in value) throw new WrongUse(`${field}: ${value.problem}`);
        coded[field as SettableField] = value.value;
      }
      return { kind: "code", event, values: coded };
    }
    case "set": {
      const [field, ...rest] = values;
      if (!settableFields.includes(field as SettableField) || rest.length === 0)
        throw new WrongUse(
          `Say what to set and to what: dateline review EVENT set killed 12 --why "…". Fields: ${settableFields.join(", ")}.`,
        );
      const value = settableValue(field as SettableField, rest.join(" "), {
        knowledge: field === "place" ? await knowledgeFor(options) : undefined,
      });
      if ("problem" in value) throw new WrongUse(`${field}: ${value.problem}`);
      return {
        kind: "set",
        event,
        field: field as SettableField,
        value: value.value,
        ...(options.words === undefined ? {} : { evidence: { report: options.report ?? "", words: options.words } }),
      };
    }
    default:
      throw new WrongUse(`There is no decision "${decision}". There are: accept, reject, set, merge, split, code, undo.`);
  }
}
