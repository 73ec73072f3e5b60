/**
 * Reads `not-yet.txt`: golden reports that are expected to fail, one a line, "slug  reason". Faults are lines that
 * give no reason, name a slug twice or name no golden report.
 */
export function readNotYet(text: string, slugs: readonly string[]): { reasons: Map<string, string>; faults: string[] } {
  const reasons = new Map<string, string>();
  const faults: string[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) return;
    const [slug = "", ...words] = trimmed.split(/\s+/);
    if (words.length === 0) faults.push(`line ${index + 1}: ${slug} is listed without a reason`);
    if (reasons.has(slug)) faults.push(`line ${index + 1}: ${slug} is listed twice`);
    if (!slugs.includes(slug)) faults.push(`line ${index + 1}: there is no golden report ${slug}`);
    reasons.set(slug, words.join(" "));
  });
  return { reasons, faults };
}
