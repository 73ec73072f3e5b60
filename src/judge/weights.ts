import type { Features } from "./features.js";

/** Weights of the log-linear model. Written by `npm run train`; not edited by hand. */
export const weights: Features = {
  bias: 0.65,
  background: -0.36,
  captivity: -0.29,
  clash: 0.73,
  crowd: -0.21,
  "day known": 0.49,
  "killed exact": 0.5,
  "killed told": -0.12,
  "law enforcement": 0.58,
  "many rivals": 0.66,
  "month or year only": -0.12,
  "named in several ways": -0.25,
  "no figure": -1.08,
  "no place": -0.07,
  "not accomplished": -0.27,
  "object named": 0.61,
  "only before": -0.6,
  "only country": -0.06,
  "other figure told": 0.35,
  "place named": 0.15,
  "property or other": -0.56,
  recalled: 0,
  "seizure with things": 0.26,
  "stands early": 0.33,
  "stands late": 0.33,
  "to whom": 0.15,
  "told more than once": -0.05,
  "told often": -0.06,
  "trigger definite": -0.3,
  "trigger is a verb": 0.04,
  "trigger strong": 0.39,
  "trigger weak": -0.19,
  "who did it": 0.2,
};

/** Incidents weighed at less are set aside. */
export const threshold = 0.45;
