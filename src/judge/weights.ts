import type { Features } from "./features.js";

/** Weights of the log-linear model. Written by `npm run train`; not edited by hand. */
export const weights: Features = {
  bias: 0.59,
  background: -0.46,
  captivity: 0.14,
  clash: 0.12,
  crowd: -0.09,
  "day known": 0.23,
  "killed exact": 0.55,
  "killed told": -0.09,
  "law enforcement": 0.13,
  "many rivals": 0.09,
  "month or year only": 0.04,
  "named in several ways": 0.05,
  "no figure": -0.42,
  "no place": -0.05,
  "not accomplished": -0.17,
  "object named": 0.46,
  "only before": -0.73,
  "only country": -0.1,
  "other figure told": -0.15,
  "place named": 0.06,
  "property or other": -0.55,
  recalled: 0.02,
  "seizure with things": -0.18,
  "stands early": 0.41,
  "stands late": 0.09,
  "to whom": 0.1,
  "told more than once": -0.05,
  "told often": -0.22,
  "trigger definite": -0.1,
  "trigger is a verb": 0.11,
  "trigger strong": 0.28,
  "trigger weak": -0.19,
  "who did it": 0.04,
};

/** Incidents weighed at less are set aside. */
export const threshold = 0.45;
