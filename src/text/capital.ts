/** Whether a text begins with a capital letter. Asked of most words of a text: the Latin letters are told by their codes. */
export function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}
