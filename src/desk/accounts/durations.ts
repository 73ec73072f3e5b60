/** Stretches of time that accounts are kept by, milliseconds. */
export const hour = 3_600_000;
export const day = 24 * hour;
/** When somebody was last seen is written down no more often. */
export const seenEvery = 5 * 60_000;
