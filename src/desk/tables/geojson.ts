import type { TableFormat } from "./table-format.js";

/** GeoJSON (RFC 7946): a Point an event, longitude first; those without a point have no geometry. `radius_m` is how far it may lie from there. */
export const geojson: TableFormat = {
  name: "geojson",
  title: "GeoJSON, a point an event",
  mediaType: "application/geo+json",
  binary: false,
  async *write(rows, { columns }) {
    yield '{"type":"FeatureCollection","features":[';
    let first = true;
    for await (const { cells, point } of rows) {
      const properties = Object.fromEntries(columns.map(({ name }) => [name, cells[name] ?? null]));
      const feature = {
        type: "Feature",
        geometry: point ? { type: "Point", coordinates: [point.longitude, point.latitude] } : null,
        properties: { ...properties, radius_m: point?.radius ?? null },
      };
      yield `${first ? "\n" : ",\n"}${JSON.stringify(feature)}`;
      first = false;
    }
    yield "\n]}\n";
  },
};
