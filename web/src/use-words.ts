import { useEffect, useState } from "react";

/** Words of a report that were pointed at. */
export interface PointedWords {
  report: string;
  words: string;
}

/** The words of a report that are selected, and what forgets them. They stay when the selection is left for a field. */
export function useWords(): [words: PointedWords | undefined, forget: () => void] {
  const [pointed, setPointed] = useState<PointedWords>();
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection();
      const words = selection?.toString().trim() ?? "";
      if (words === "" || words.length > 300) return;
      const at = (node: Node | null) => (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>("[data-report]");
      const [from, to] = [at(selection?.anchorNode ?? null), at(selection?.focusNode ?? null)];
      if (from && from === to) setPointed({ report: from.dataset.report as string, words });
    };
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, []);
  return [pointed, () => setPointed(undefined)];
}
