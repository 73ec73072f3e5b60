import type { Features } from "./features.js";

/** Weights of the log-linear model. Written by `npm run train`; not edited by hand. */
export const weights: Features = {
  bias: 0.84,
  background: -0.12,
  captivity: -0.29,
  clash: 0.81,
  crowd: -0.18,
  "day known": 0.43,
  "killed exact": 0.35,
  "killed told": -0.26,
  "law enforcement": 0.47,
  "many rivals": 0.51,
  "month or year only": 0,
  "named in several ways": -0.13,
  "no figure": -1.11,
  "no place": -0.07,
  "not accomplished": -0.18,
  "object named": 0.63,
  "only before": -0.67,
  "only country": 0.07,
  "other figure told": 0.28,
  "place named": 0.1,
  "property or other": -0.7,
  recalled: 0,
  "seizure with things": 0.09,
  "stands early": 0.46,
  "stands late": 0.37,
  "to whom": 0.02,
  "told more than once": -0.11,
  "told often": 0.01,
  "trigger definite": 0.08,
  "trigger is a verb": 0.02,
  "trigger strong": 0.32,
  "trigger weak": -0.36,
  "who did it": 0.28,
};

/** Incidents weighed at less are set aside. */
export const threshold = 0.45;
