/** Something is wrong with an archive; the message names it and says what to do next. */
export class ArchiveProblem extends Error {
  override name = "ArchiveProblem";
}

/** The error of a write where only reading was asked for. */
export function openForReading(address: string): ArchiveProblem {
  return new ArchiveProblem(`The archive ${address} is open for reading only.`);
}
