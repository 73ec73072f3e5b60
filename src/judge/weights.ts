import type { Features } from "./features.js";

/** Weights of the log-linear model. Written by `npm run train`; not edited by hand. */
export const weights: Features = {
  bias: 0.88,
  background: -0.42,
  captivity: 0.09,
  clash: -0.14,
  crowd: 0.03,
  "day known": 0.23,
  "killed exact": 0.38,
  "killed told": -0.08,
  "law enforcement": -0.06,
  "many rivals": 0.23,
  "month or year only": -0.11,
  "named in several ways": -0.3,
  "no figure": -0.4,
  "no place": 0.02,
  "not accomplished": 0.1,
  "object named": 0.39,
  "only before": -0.74,
  "only country": -0.28,
  "other figure told": -0.02,
  "place named": -0.17,
  "property or other": -0.73,
  recalled: 0,
  "seizure with things": -0.36,
  "stands early": 0.13,
  "stands late": -0.04,
  "to whom": 0.01,
  "told more than once": 0.18,
  "told often": -0.26,
  "trigger definite": -0.33,
  "trigger is a verb": 0.06,
  "trigger strong": 0.4,
  "trigger weak": -0.17,
  "who did it": 0.16,
};

/** Incidents weighed at less are set aside. */
export const threshold = 0.45;
