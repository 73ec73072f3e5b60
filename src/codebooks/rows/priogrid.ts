/** The cell of the PRIO-GRID (half a degree by half a degree) that a point lies in, by the contract's formula. Degrees in WGS84. */
export function priogridCell(latitude: number, longitude: number): number {
  const row = Math.min(359, Math.floor((latitude + 90) * 2));
  const column = Math.min(719, Math.floor((longitude + 180) * 2));
  return row * 720 + column + 1;
}
