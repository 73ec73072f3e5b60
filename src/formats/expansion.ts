/** Packed text becomes 3 to 20 times as large when it is unpacked, seldom 100 times. */
const largestRatio = 200;
const alwaysFine = 64 * 1024 * 1024;

/** Watches how much comes out of what is packed: a file of some kilobytes must not keep a machine busy for hours. */
export class Expansion {
  packed = 0;
  unpacked = 0;

  get tooMuch(): boolean {
    return this.unpacked > alwaysFine + largestRatio * this.packed;
  }

  /** @throws Error where far more comes out than text would give. */
  add(unpacked: number): void {
    this.unpacked += unpacked;
    if (this.tooMuch)
      throw new Error(`more than ${largestRatio} times as large unpacked as packed, which no text is; the rest was left out`);
  }
}
