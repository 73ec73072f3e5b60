/**
 * What is asked of one thing again and again, found once and kept for as long as the thing is in memory. It must not change afterwards: an
 * incident is compared with hundreds of others, and what it is compared by stays the same.
 */
export function onceEach<K extends object, T>(find: (of: K) => T): (of: K) => T {
  const found = new WeakMap<K, { value: T }>();
  return (of) => {
    const before = found.get(of);
    if (before) return before.value;
    const value = find(of);
    found.set(of, { value });
    return value;
  };
}

/** The same for texts, of which the last few thousand are remembered. */
export function onceEachText<T>(find: (text: string) => T, most = 5000): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const before = found.get(text);
    if (before !== undefined) return before;
    const value = find(text);
    if (text.length <= 400) {
      if (found.size >= most) found.clear();
      found.set(text, value);
    }
    return value;
  };
}
