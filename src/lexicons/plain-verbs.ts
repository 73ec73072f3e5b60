/**
 * Verbs of every day that open triggers of several words ("returned fire", "fell in action"). Alone they tell of nothing: they are
 * no hint of an act, and no clue of violence.
 */
export const plainVerbs: ReadonlySet<string> = new Set(["return", "answer", "respond", "reply", "fall", "lay"]);
