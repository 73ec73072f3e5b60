import { useCallback, useEffect, useState } from "react";

const moved = "dateline:moved";

/** The address of the page, which is the selection: it can be sent to a colleague. */
export function useAddress(): { path: string; query: URLSearchParams; go(to: string, replace?: boolean): void } {
  const [at, setAt] = useState(() => location.pathname + location.search);
  useEffect(() => {
    const read = () => setAt(location.pathname + location.search);
    addEventListener("popstate", read);
    addEventListener(moved, read);
    return () => {
      removeEventListener("popstate", read);
      removeEventListener(moved, read);
    };
  }, []);
  const go = useCallback((to: string, replace = false) => {
    if (replace) history.replaceState(null, "", to);
    else history.pushState(null, "", to);
    dispatchEvent(new Event(moved));
    if (!replace) scrollTo(0, 0);
  }, []);
  const [path = "/", query = ""] = at.split("?");
  return { path, query: new URLSearchParams(query), go };
}
