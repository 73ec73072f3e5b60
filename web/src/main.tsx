import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, StrictMode, Suspense, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { useAddress } from "./address.js";
import { EventPage } from "./event-page.js";
import { AccountPage } from "./account-page.js";
import { Link } from "./link.js";
import { PeoplePage } from "./people-page.js";
import { ReviewPage } from "./review-page.js";
import { InvitedPage, SignInPage } from "./sign-in-page.js";
import { SourcesPage } from "./sources-page.js";
import { State } from "./state.js";
import { TryPage } from "./try-page.js";
import { useSession } from "./use-session.js";
import "./page.css";

const EventsPage = lazy(() => import("./events-page.js").then(({ EventsPage }) => ({ default: EventsPage })));
const client = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 10_000 } } });

function Page() {
  const { path } = useAddress();
  const { session, error, may } = useSession();
  useEffect(() => {
    const ask = () => void client.invalidateQueries({ queryKey: ["session"] });
    addEventListener("dateline:signed-out", ask);
    return () => removeEventListener("dateline:signed-out", ask);
  }, []);
  const out = session?.accounts === true && session.name === undefined;
  const event = /^\/events\/([^/]+)$/.exec(path)?.[1];
  return (
    <>
      <a className="skip" href="#main">
        To the content
      </a>
      <header>
        <Link to="/">
          <strong>Dateline</strong>
        </Link>
        {!out && session && (
          <nav aria-label="Pages">
            <Link to="/" current={path === "/" || path.startsWith("/events")}>
              Events
            </Link>
            {may("coder") && (
              <Link to="/review" current={path === "/review"}>
                Review
              </Link>
            )}
            <Link to="/try" current={path === "/try"}>
              Try it
            </Link>
            <Link to="/sources" current={path === "/sources"}>
              Sources
            </Link>
            {session?.name !== undefined && may("administrator") && (
              <Link to="/people" current={path === "/people"}>
                People
              </Link>
            )}
            {session?.name !== undefined && (
              <Link to="/account" current={path === "/account"}>
                {session.name}
              </Link>
            )}
          </nav>
        )}
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<p className="state">Loading…</p>}>
          {error ? (
            <State error={error} />
          ) : !session ? (
            <State>Loading…</State>
          ) : out ? (
            path === "/invited" ? (
              <InvitedPage />
            ) : (
              <SignInPage />
            )
          ) : path === "/invited" ? (
            <State>
              {session.name === undefined
                ? "This archive has no accounts, and needs no password."
                : `You are signed in as ${session.name}. To choose another password with a code, sign out first.`}
            </State>
          ) : path === "/account" ? (
            <AccountPage />
          ) : path === "/people" ? (
            <PeoplePage />
          ) : event ? (
            <EventPage id={decodeURIComponent(event)} />
          ) : path === "/try" ? (
            <TryPage />
          ) : path === "/review" ? (
            <ReviewPage />
          ) : path === "/sources" ? (
            <SourcesPage />
          ) : path === "/" || path === "/events" ? (
            <EventsPage />
          ) : (
            <p className="state">There is no such page. The events are at the start.</p>
          )}
        </Suspense>
      </main>
    </>
  );
}

createRoot(document.getElementById("page") as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Page />
    </QueryClientProvider>
  </StrictMode>,
);
