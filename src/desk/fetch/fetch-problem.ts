/** Why a page was not fetched, in words. `passing`: it may be there the next time. */
export class FetchProblem extends Error {
  override readonly name = "FetchProblem";
  readonly passing: boolean;
  /** When the site asks to be asked again. */
  readonly retryAt: Date | undefined;

  constructor(message: string, { passing = false, retryAt }: { passing?: boolean; retryAt?: Date | undefined } = {}) {
    super(message);
    this.passing = passing;
    this.retryAt = retryAt;
  }
}
