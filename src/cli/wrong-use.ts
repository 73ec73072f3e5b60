/** The command was used wrongly: the message says what to do instead. Ends with status 2. */
export class WrongUse extends Error {}
