import type { ReactNode } from "react";
import { useAddress } from "./address.js";

/** A link within the page. A click with a key held opens it as the browser does. */
export function Link({ to, children, current = false }: { to: string; children: ReactNode; current?: boolean }) {
  const { go } = useAddress();
  return (
    <a
      href={to}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
