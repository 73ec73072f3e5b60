import { useEffect } from "react";

/** Calls what a key stands for, where nothing is being typed and no other key is held. */
export function useKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  useEffect(() => {
    const press = (pressed: KeyboardEvent) => {
      if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
      if (pressed.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(pressed.target.tagName)) return;
      const act = keys[pressed.key];
      if (!act) return;
      pressed.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}
