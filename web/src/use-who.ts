import { useState } from "react";
import { useSession } from "./use-session.js";

const key = "dateline.who";

/** Who decides: who signed in, whom nobody else can be; or, where there are no accounts, a name kept in the browser, with a way to change it. */
export function useWho(): [who: string, setWho: ((who: string) => void) | undefined] {
  const { session } = useSession();
  const [who, setWho] = useState(() => localStorage.getItem(key) ?? "");
  if (session?.accounts) return [session.name ?? "", undefined];
  return [
    who,
    (name) => {
      localStorage.setItem(key, name);
      setWho(name);
    },
  ];
}
