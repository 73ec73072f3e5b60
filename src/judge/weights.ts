import type { Features } from "./features.js";

/** Weights of the log-linear model. Written by `npm run train`; not edited by hand. */
export const weights: Features = {
  bias: 0.12,
  background: -0.06,
  captivity: -0.04,
  clash: 0.3,
  crowd: -0.46,
  "day known": 0.34,
  "killed exact": 0.06,
  "killed told": -0.14,
  "law enforcement": 0.23,
  "many rivals": 0.43,
  "month or year only": 0.23,
  "named in several ways": -0.15,
  "no figure": -0.64,
  "no place": -0.05,
  "not accomplished": 0.06,
  "object named": 0.44,
  "only before": -0.44,
  "only country": 0.05,
  "other figure told": 0.05,
  "place named": 0.24,
  "property or other": -0.73,
  recalled: 0.01,
  "seizure with things": 0.15,
  "stands early": 0.52,
  "stands late": 0.27,
  "to whom": 0.16,
  "told more than once": 0.08,
  "told often": -0.21,
  "trigger definite": -0.05,
  "trigger is a verb": 0.15,
  "trigger strong": 0.32,
  "trigger weak": -0.29,
  "who did it": 0.39,
};

/** Incidents weighed at less are set aside. */
export const threshold = 0.45;
