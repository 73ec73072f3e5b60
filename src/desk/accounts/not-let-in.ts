/** It cannot be done; the message says why and what to do. `status` as HTTP names it. */
export class NotLetIn extends Error {
  override name = "NotLetIn";
  constructor(
    message: string,
    readonly status: 400 | 401 | 403 | 404 | 409 | 429,
    /** Seconds after which to try again. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}
