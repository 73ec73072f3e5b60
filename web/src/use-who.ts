import { useState } from "react";

const key = "dateline.who";

/** Who sits here: kept in the browser, and with every decision. */
export function useWho(): [who: string, setWho: (who: string) => void] {
  const [who, setWho] = useState(() => localStorage.getItem(key) ?? "");
  return [
    who,
    (name) => {
      localStorage.setItem(key, name);
      setWho(name);
    },
  ];
}
