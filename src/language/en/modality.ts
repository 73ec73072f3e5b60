/** Verbs and nouns that say that what follows was tried and failed. */
export const attemptWords: ReadonlySet<string> = new Set(
  "attempt attempted attempting attempts tried trying tries try foil foiled foils foiling thwart thwarted thwarts avert averted prevented prevent failed fail defuse defused defusing deactivated disarmed unexploded abortive botched unsuccessful unsuccessfully intercepted".split(
    " ",
  ),
);

/** Words that say that what follows is meant or feared, not done. */
export const planWords: ReadonlySet<string> = new Set(
  "plan plans planned planning plot plots plotted plotting intend intends intended preparing prepared conspiring conspired conspiracy scheduled pledged".split(
    " ",
  ),
);

export const threatWords: ReadonlySet<string> = new Set(
  "vow vows vowed vowing threat threats threaten threatened threatens threatening warn warned warns warning warnings fear feared fears fearing risk risks possible potential hoax hoaxes alert possibility could-be".split(
    " ",
  ),
);

/** Courts deal with what was done long before. */
export const courtWords: ReadonlySet<string> = new Set(
  "court trial sentenced convicted conviction verdict jury testimony testified indicted indictment acquitted appeal prosecutors judge judges tribunal pleaded hearing charged defendant defendants lawsuit parole extradition extradited retrial jailed death-row".split(
    " ",
  ),
);

export const anniversaryWords: ReadonlySet<string> = new Set(
  "anniversary commemorate commemorated commemorates commemorating commemoration memorial remembrance remembered".split(" "),
);

/** What violence is not: mishaps, nature, sport and figures of speech. */
export const accidentWords: ReadonlySet<string> = new Set(
  `accident accidents accidental accidentally crash crashes crashed collision collided derailed derailment earthquake quake flood floods flooding landslide landslides avalanche storm storms hurricane typhoon cyclone tornado
  drought heatwave lightning volcano eruption wildfire wildfires epidemic cholera ebola virus disease stampede capsized capsizing sank shipwreck malfunction leak overturned skidded mudslide outbreak pandemic collapse collapsed
  electrocuted overdose plunged plunging plunges veered careered`.split(/\s+/),
);

export const sportWords: ReadonlySet<string> = new Set(
  `goal goals match matches coach striker league tournament defeat defeated scored season champions championship semifinal semi-final cup quarterback inning innings wicket wickets batsman bowler midfielder goalkeeper penalty
  derby halftime half-time kick-off playoff playoffs touchdown game games box-office film movie chess`.split(/\s+/),
);

/** Spans over which a toll has added up. */
export const cumulativePhrases: readonly string[][] = [
  "summary of",
  "week in figures",
  "month in figures",
  "year in figures",
  "so far this year",
  "this year",
  "in recent years",
  "in recent months",
  "in recent weeks",
  "over the past",
  "over the last",
  "in the past",
  "during the past",
  "during the last",
  "in the last",
  "since the beginning",
  "since the start",
  "the conflict has",
  "to date",
  "in all ,",
  "altogether",
  "overall",
  "in total",
  "in the conflict",
  "in the war",
  "the war has",
  "years of",
  "months of",
  "decade of",
  "decades of",
  "past few",
  "each year",
  "every year",
  "every day",
  "every month",
  "civil war that",
  "long war",
  "long conflict",
  "long insurgency",
  "throughout the",
  "year-old",
  "across the country",
].map((phrase) => phrase.split(" "));
