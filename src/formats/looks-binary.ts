/** Whether more than one byte in twenty of the first 64 kB is a control character that text does not have. */
export function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 65_536);
  let control = 0;
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i] as number;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) control += 1;
  }
  return control > length / 20;
}
