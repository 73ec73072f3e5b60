import L from "leaflet";
import { useEffect, useRef, useState } from "react";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { FeatureCollection, Position } from "geojson";
import world from "world-atlas/countries-110m.json";
import "leaflet/dist/leaflet.css";
import type { EventPoint } from "../../src/model/index.js";

/** How far an event may lie from its point, kilometres, by where_prec: drawn as an area, not as a false point. */
const kilometres: Record<number, number> = { 1: 1, 2: 10, 3: 30, 4: 100, 5: 100, 6: 400, 7: 200 };

/** The countries' outlines. Those that cross the date line go on beyond 180 degrees, where they would be drawn across the whole map; Antarctica is left out. */
function outlines(): FeatureCollection {
  const topology = world as unknown as Topology;
  const all = feature(topology, topology.objects.countries as GeometryCollection) as FeatureCollection;
  const onward = (ring: Position[]): Position[] => {
    let before = ring[0]?.[0] ?? 0;
    return ring.map(([longitude = 0, latitude = 0]) => {
      before = longitude + 360 * Math.round((before - longitude) / 360);
      return [before, latitude];
    });
  };
  for (const { geometry } of all.features) {
    if (geometry.type === "Polygon") geometry.coordinates = geometry.coordinates.map(onward);
    if (geometry.type === "MultiPolygon") geometry.coordinates = geometry.coordinates.map((polygon) => polygon.map(onward));
  }
  return { ...all, features: all.features.filter(({ id }) => id !== "010") };
}

/** Where the events were. Own outlines, no tiles: it works without a network. */
export function EventMap({
  points,
  open,
  area,
  choose,
}: {
  points: readonly EventPoint[];
  open(id: string): void;
  area: string | null;
  choose(area: string): void;
}) {
  const element = useRef<HTMLDivElement>(null);
  const map = useRef<L.Map>(undefined);
  const layer = useRef<L.LayerGroup>(undefined);
  const act = useRef({ open, choose });
  act.current = { open, choose };
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const made = L.map(element.current, {
      preferCanvas: true,
      worldCopyJump: true,
      minZoom: 1,
      attributionControl: false,
      zoomAnimation: false,
      fadeAnimation: false,
    });
    const styles = getComputedStyle(document.documentElement);
    L.geoJSON(outlines(), {
      interactive: false,
      style: { color: styles.getPropertyValue("--line"), weight: 1, fillColor: styles.getPropertyValue("--land"), fillOpacity: 1 },
    }).addTo(made);
    layer.current = L.layerGroup().addTo(made);
    made.on("moveend", () => setMoved(true));
    map.current = made;
    return () => {
      made.remove();
    };
  }, []);
  useEffect(() => {
    const [drawn, on] = [layer.current, map.current];
    if (!drawn || !on) return;
    drawn.clearLayers();
    const accent = getComputedStyle(document.documentElement).getPropertyValue("--accent");
    const placed = points.filter((point): point is EventPoint & { 3: number; 4: number } => point[3] !== null && point[4] !== null);
    for (const [id, day, type, latitude, longitude, precision, killed] of placed) {
      const at: L.LatLngTuple = [latitude, longitude];
      if ((precision ?? 1) > 1)
        L.circle(at, {
          radius: (kilometres[precision ?? 1] ?? 100) * 1000,
          color: accent,
          weight: 0.5,
          fillOpacity: 0.06,
          interactive: false,
        }).addTo(drawn);
      L.circleMarker(at, {
        radius: 3 + Math.min(7, Math.sqrt(killed ?? 0)),
        color: accent,
        weight: 1,
        fillOpacity: (precision ?? 1) > 2 ? 0.15 : 0.5,
      })
        .bindTooltip(`${day || "day not known"}, ${type.replaceAll("-", " ")}${killed ? `, ${killed} killed` : ""}`)
        .on("click", () => act.current.open(id))
        .addTo(drawn);
    }
    if (area) {
      const [west = -180, south = -90, east = 180, north = 90] = area.split(",").map(Number);
      on.fitBounds(
        [
          [south, west],
          [north, east],
        ],
        { animate: false },
      );
    } else if (placed.length > 0)
      on.fitBounds(L.latLngBounds(placed.map(([, , , latitude, longitude]) => [latitude, longitude])).pad(0.2), {
        maxZoom: 7,
        animate: false,
      });
    else on.setView([15, 20], 2, { animate: false });
    setMoved(false);
  }, [points, area]);
  const here = () => {
    const bounds = map.current?.getBounds();
    if (!bounds) return;
    const clamp = (n: number, most: number) => Math.max(-most, Math.min(most, n)).toFixed(2);
    act.current.choose(
      [clamp(bounds.getWest(), 180), clamp(bounds.getSouth(), 90), clamp(bounds.getEast(), 180), clamp(bounds.getNorth(), 90)].join(","),
    );
  };
  return (
    <figure>
      <div ref={element} className="map" role="application" aria-label="Map of the events; the table below lists the same" />
      <figcaption>
        Larger circles: more killed. Faint areas: where it may have been, where no place is named exactly.{" "}
        {moved && (
          <button type="button" onClick={here}>
            Only what the map shows
          </button>
        )}
      </figcaption>
    </figure>
  );
}
