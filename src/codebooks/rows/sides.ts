import { ActorIndex, type Actor } from "../../actors/actors.js";
import type { Occurrence } from "./row-codebook.js";

type Participant = Occurrence["participants"][number];

/** A side of an occurrence as codebooks see it. */
export interface Side {
  participant: Participant;
  /** Its name in the authority file, where it is in it. */
  name: string;
  actor?: Actor;
  /** Acts for a state: an army, a police force, a government. */
  state: boolean;
  /** An organised actor: named in the authority file, or a state's force. "Gunmen" are none. */
  organised: boolean;
}

function sideOf(participant: Participant): Side {
  const actor = participant.actor === undefined ? undefined : ActorIndex.builtIn().get(participant.actor);
  const state = participant.kind === "state-force" || actor?.kind === "state-force" || actor?.kind === "government";
  return {
    participant,
    name: actor?.name ?? participant.name,
    ...(actor ? { actor } : {}),
    state,
    organised: participant.actor !== undefined || state,
  };
}

/** Those who act, first the organised ones. What a participant denies to have done it did not do. */
export function actingSides({ participants }: Occurrence): Side[] {
  return sorted(participants.filter(({ role, certainty }) => role === "initiator" && certainty !== "denied").map(sideOf));
}

/** Those acted on who are a fighting side; police and soldiers who were hurt are of theirs. */
export function opposingSides({ participants }: Occurrence): Side[] {
  return sorted(
    participants
      .filter(
        ({ role, kind }) =>
          (role === "target" && kind !== "civilian-group" && kind !== "person") || (role === "victim" && kind === "state-force"),
      )
      .map(sideOf),
  );
}

/** Civilians among those acted on. */
export function civilians({ participants }: Occurrence): Participant[] {
  return participants.filter(
    ({ role, kind }) => (role === "victim" && kind !== "state-force") || (role === "target" && kind === "civilian-group"),
  );
}

const sorted = (sides: Side[]) => [...sides.filter(({ organised }) => organised), ...sides.filter(({ organised }) => !organised)];
