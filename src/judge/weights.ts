import type { Features } from "./features.js";

/** Weights of the log-linear model. Written by `npm run train`; not edited by hand. */
export const weights: Features = {
  bias: -0.07,
  background: -0.12,
  captivity: -0.2,
  clash: 0.55,
  crowd: -0.37,
  "day known": 0.35,
  "killed exact": 0.08,
  "killed told": -0.25,
  "law enforcement": 0.49,
  "many rivals": 0.34,
  "month or year only": 0.1,
  "named in several ways": 0.09,
  "no figure": -0.81,
  "no place": -0.03,
  "not accomplished": -0.09,
  "object named": 0.28,
  "only before": -0.38,
  "only country": 0.03,
  "other figure told": 0.25,
  "place named": 0.33,
  "property or other": -0.66,
  recalled: -0.2,
  "seizure with things": 0.17,
  "stands early": 0.77,
  "stands late": 0.48,
  "to whom": 0.12,
  "told more than once": 0.03,
  "told often": -0.1,
  "trigger definite": 0.12,
  "trigger is a verb": 0.15,
  "trigger strong": 0.44,
  "trigger weak": -0.24,
  "who did it": 0.13,
};

/** Incidents weighed at less are set aside. */
export const threshold = 0.45;
