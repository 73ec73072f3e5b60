/** How likely something is, from the log of its odds. */
export const probabilityOf = (sum: number) => 1 / (1 + Math.exp(-sum));

/** The log of the odds of what does not stand there. */
export const low = -7;
