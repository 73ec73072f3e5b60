import type { Features } from "./features.js";

/** Weights of the log-linear model. Written by `npm run train`; not edited by hand. */
export const weights: Features = {
  "bias": -0.01,
  "background": -0.3,
  "captivity": -0.07,
  "clash": -0.1,
  "crowd": -0.1,
  "day known": 0.16,
  "killed exact": 0.41,
  "killed told": 0.27,
  "law enforcement": 0.03,
  "many rivals": 0.38,
  "month or year only": -0.26,
  "named in several ways": -0.31,
  "no figure": -0.05,
  "no place": 0.05,
  "not accomplished": 0.01,
  "object named": 0.09,
  "only before": -0.64,
  "only country": 0.19,
  "other figure told": 0.24,
  "place named": 0.24,
  "property or other": -0.39,
  "recalled": 0.04,
  "seizure with things": -0.05,
  "stands early": 0.39,
  "stands late": -0.07,
  "to whom": -0.06,
  "told more than once": 0.13,
  "told often": -0.1,
  "trigger definite": -0.01,
  "trigger is a verb": 0.13,
  "trigger strong": 0.49,
  "trigger weak": -0.33,
  "who did it": 0.23,
};

/** Incidents weighed at less are set aside. */
export const threshold = 0.4;
