/** Something is wrong with an archive; the message names it and says what to do next. */
export class ArchiveProblem extends Error {
  override name = "ArchiveProblem";
}
