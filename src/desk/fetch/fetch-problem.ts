/** Why a page was not fetched, in words. `passing`: it may be there the next time. */
export class FetchProblem extends Error {
  override readonly name = "FetchProblem";
  readonly passing: boolean;
  /** It is on this machine or a private network: nothing there is ever read, whatever led to it. */
  readonly hidden: boolean;
  /** When the site asks to be asked again. */
  readonly retryAt: Date | undefined;

  constructor(
    message: string,
    { passing = false, hidden = false, retryAt }: { passing?: boolean; hidden?: boolean; retryAt?: Date | undefined } = {},
  ) {
    super(message);
    this.passing = passing;
    this.hidden = hidden;
    this.retryAt = retryAt;
  }
}
