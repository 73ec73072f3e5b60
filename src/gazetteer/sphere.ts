/** Mean radius of the earth in kilometres. */
const radiusKm = 6371.0088;
const rad = Math.PI / 180;

export interface Point {
  latitude: number;
  longitude: number;
}

/** Great-circle distance between two points in kilometres. */
export function sphereDistanceKm(a: Point, b: Point): number {
  const dLat = (b.latitude - a.latitude) * rad;
  const dLon = (b.longitude - a.longitude) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The point `distanceKm` from `from` on the bearing (degrees clockwise from north), rounded to four decimals. */
export function sphereDestination(from: Point, distanceKm: number, bearing: number): Point {
  const d = distanceKm / radiusKm;
  const t = bearing * rad;
  const lat = from.latitude * rad;
  const sin = Math.sin(lat) * Math.cos(d) + Math.cos(lat) * Math.sin(d) * Math.cos(t);
  const y = Math.sin(t) * Math.sin(d) * Math.cos(lat);
  const x = Math.cos(d) - Math.sin(lat) * sin;
  const longitude = from.longitude + Math.atan2(y, x) / rad;
  const round = (n: number) => Math.round(n * 1e4) / 1e4;
  return { latitude: round(Math.asin(sin) / rad), longitude: round(((longitude + 540) % 360) - 180) };
}
