import { FetchProblem } from "./fetch-problem.js";

/** What an answer other than "here it is" means. */
export function answerInWords(status: number, retryAfter: string | null): FetchProblem {
  if (status === 404 || status === 410) return new FetchProblem(`the site has no such page (${status})`);
  if (status === 401 || status === 403 || status === 451)
    return new FetchProblem(`the site does not show this page to programs (${status}); open it in a browser and save it`);
  if (status === 429 || status === 503) {
    const retryAt = retryTime(retryAfter);
    const words = status === 429 ? "the site asks us to come less often" : "the site is busy or under repair";
    return new FetchProblem(
      `${words} (${status})${retryAt ? `; it may be asked again after ${retryAt.toISOString().slice(0, 16)}Z` : ""}`,
      {
        passing: true,
        retryAt,
      },
    );
  }
  if (status >= 500 || status === 408 || status === 425) return new FetchProblem(`the site is in trouble (${status})`, { passing: true });
  return new FetchProblem(`the site answered ${status} where a page was asked for`);
}

/** Retry-After (RFC 9110, 10.2.3): seconds, or a date. */
function retryTime(header: string | null): Date | undefined {
  if (header === null) return undefined;
  const time = /^\d{1,9}$/.test(header.trim()) ? Date.now() + Number(header) * 1000 : Date.parse(header);
  return Number.isFinite(time) && time > Date.now() ? new Date(time) : undefined;
}

/** What went wrong on the way. `late`: the seconds that it had, where they ran out. */
export function troubleInWords(error: unknown, late?: number): FetchProblem {
  // The library wraps what went wrong, sometimes twice.
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof FetchProblem) return at;
  if (late !== undefined) return new FetchProblem(`took longer than ${late} seconds`, { passing: true });
  const codes: string[] = [];
  for (let at = error; at instanceof Error; at = at.cause) codes.push((at as NodeJS.ErrnoException).code ?? at.message);
  const code = codes.at(-1) ?? String(error);
  switch (code) {
    case "ENOTFOUND":
      return new FetchProblem("there is no such host; check the address, and the network", { passing: true });
    case "EAI_AGAIN":
      return new FetchProblem("the name of the host cannot be looked up; is there a network?", { passing: true });
    case "ECONNREFUSED":
      return new FetchProblem("nothing answers there", { passing: true });
    case "ECONNRESET":
    case "UND_ERR_SOCKET":
      return new FetchProblem("the connection broke off", { passing: true });
    case "ENETUNREACH":
    case "EHOSTUNREACH":
      return new FetchProblem("the network does not reach it", { passing: true });
    case "UND_ERR_CONNECT_TIMEOUT":
    case "UND_ERR_HEADERS_TIMEOUT":
    case "UND_ERR_BODY_TIMEOUT":
    case "ETIMEDOUT":
      return new FetchProblem("does not answer in time", { passing: true });
    case "bad port":
      return new FetchProblem("has a port that is not for web pages");
    case "UND_ERR_HEADERS_OVERFLOW":
      return new FetchProblem("answers with more headers than any page needs");
    default:
      return /CERT|SSL|TLS|ALTNAME|self.signed/i.test(code)
        ? new FetchProblem(`its certificate is not valid (${code})`)
        : new FetchProblem(`cannot be fetched (${code})`, { passing: true });
  }
}
