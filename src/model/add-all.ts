/** Puts all of `more` at the end of `list`, however many there are: `list.push(...more)` overflows the stack at some hundred thousand. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
