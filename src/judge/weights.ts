import type { Features } from "./features.js";

/** Weights of the log-linear model. Written by `npm run train`; not edited by hand. */
export const weights: Features = {
  bias: 0.36,
  background: 0.01,
  captivity: -0.07,
  clash: 0.52,
  crowd: -0.63,
  "day known": 0.3,
  "killed exact": 0.43,
  "killed told": -0.36,
  "law enforcement": 0.46,
  "many rivals": 0.67,
  "month or year only": 0.04,
  "named in several ways": -0.02,
  "no figure": -0.88,
  "no place": -0.08,
  "not accomplished": 0.05,
  "object named": 0.61,
  "only before": -0.67,
  "only country": 0.19,
  "other figure told": 0.26,
  "place named": 0.23,
  "property or other": -0.65,
  recalled: -0.02,
  "seizure with things": 0.09,
  "stands early": 0.74,
  "stands late": 0.34,
  "to whom": 0.31,
  "told more than once": -0.19,
  "told often": -0.1,
  "trigger definite": 0.15,
  "trigger is a verb": 0.15,
  "trigger strong": 0.3,
  "trigger weak": -0.27,
  "who did it": 0.17,
};

/** Incidents weighed at less are set aside. */
export const threshold = 0.45;
