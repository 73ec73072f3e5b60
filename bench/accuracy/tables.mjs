/** A table for the terminal: the first column to the left, the others too, as they are words as often as figures. */
export function plainTable({ head, rows }) {
  const lines = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...lines.map((cells) => cells[i].length)));
  return lines
    .map((cells) =>
      cells
        .map((cell, i) => cell.padEnd(widths[i]))
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}

export function markdownTable({ head, rows }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Counts as rows, the largest first; equal ones by name, so that the same run writes the same page. */
export function countRows(counts) {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name, n]) => [name, String(n)]);
}
