import type { Features } from "./features.js";

/** Weights of the log-linear model. Written by `npm run train`; not edited by hand. */
export const weights: Features = {
  "bias": -2.2, "trigger strong": 1, "trigger weak": -0.6, "trigger is a verb": 0.4, "trigger definite": -0.3, "told more than once": 0.6, "told often": 0.4, "stands early": 0.8, "stands late": -0.4,
  "many rivals": -0.5, "recalled": -0.4, "background": -0.4, "killed told": 1, "killed exact": 0.2, "other figure told": 0.7, "no figure": -0.6, "day known": 0.9, "only before": -0.3, "month or year only": -0.4,
  "place named": 0.7, "only country": -0.3, "no place": -0.6, "who did it": 0.4, "to whom": 0.4, "not accomplished": -0.3, "object named": 0.2,
};

/** Incidents weighed at less are set aside. */
export const threshold = 0.3;
