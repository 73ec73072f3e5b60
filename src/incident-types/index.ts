import { abduction } from "./abduction.js";
import { airStrike } from "./air-strike.js";
import { armedAttack } from "./armed-attack.js";
import { armedClash } from "./armed-clash.js";
import { arrestOrRaid } from "./arrest-or-raid.js";
import { arsonOrSabotage } from "./arson-or-sabotage.js";
import { assassination } from "./assassination.js";
import { bombing } from "./bombing.js";
import { droneStrike } from "./drone-strike.js";
import { execution } from "./execution.js";
import { forceAgainstProtesters } from "./force-against-protesters.js";
import { hijacking } from "./hijacking.js";
import { hostageRelease } from "./hostage-release.js";
import { mobViolence } from "./mob-violence.js";
import { other } from "./other.js";
import { protest } from "./protest.js";
import { riot } from "./riot.js";
import { robbery } from "./robbery.js";
import { shelling } from "./shelling.js";
import { suicideBombing } from "./suicide-bombing.js";
import { weaponsSeizure } from "./weapons-seizure.js";
import type { IncidentType } from "./incident-type.js";

/** Every incident type, one line each. Order means nothing: which type wins is the contract's order, kept in the model. */
export const incidentTypeList: readonly IncidentType[] = [
  suicideBombing,
  bombing,
  droneStrike,
  airStrike,
  shelling,
  hijacking,
  abduction,
  assassination,
  execution,
  armedClash,
  armedAttack,
  hostageRelease,
  arsonOrSabotage,
  robbery,
  arrestOrRaid,
  weaponsSeizure,
  riot,
  mobViolence,
  protest,
  forceAgainstProtesters,
  other,
];

export type { Frame, IncidentType, ObjectClass, Trigger } from "./incident-type.js";
