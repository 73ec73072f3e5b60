import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { useAddress } from "./address.js";
import { EventPage } from "./event-page.js";
import { Link } from "./link.js";
import { ReviewPage } from "./review-page.js";
import { SourcesPage } from "./sources-page.js";
import { TryPage } from "./try-page.js";
import "./page.css";

const EventsPage = lazy(() => import("./events-page.js").then(({ EventsPage }) => ({ default: EventsPage })));
const client = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 10_000 } } });

function Page() {
  const { path } = useAddress();
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
        <nav aria-label="Pages">
          <Link to="/" current={path === "/" || path.startsWith("/events")}>
            Events
          </Link>
          <Link to="/review" current={path === "/review"}>
            Review
          </Link>
          <Link to="/try" current={path === "/try"}>
            Try it
          </Link>
          <Link to="/sources" current={path === "/sources"}>
            Sources
          </Link>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<p className="state">Loading…</p>}>
          {event ? (
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
