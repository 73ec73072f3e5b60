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

/** West, south, east, north, degrees, as the address has it. */
function areaOf(bounds: L.LatLngBounds): string {
  if (bounds.getEast() - bounds.getWest() >= 360)
    return ["-180", bounds.getSouth().toFixed(2), "180", bounds.getNorth().toFixed(2)].join(",");
  const wrap = (degrees: number) => (((((degrees + 180) % 360) + 360) % 360) - 180).toFixed(2);
  const clamp = (degrees: number) => Math.max(-90, Math.min(90, degrees)).toFixed(2);
  return [wrap(bounds.getWest()), clamp(bounds.getSouth()), wrap(bounds.getEast()), clamp(bounds.getNorth())].join(",");
}

/** A finger or mouse drags a rectangle over the map; Escape, or a drag of no size, leaves it. Gives back how to end it before. */
function drawArea(map: L.Map, done: (bounds: L.LatLngBounds | undefined) => void): () => void {
  const element = map.getContainer();
  let from: L.LatLng | undefined;
  let shape: L.Rectangle | undefined;
  const at = (event: PointerEvent) => map.mouseEventToLatLng(event);
  const down = (event: PointerEvent) => {
    if ((event.target as Element).closest(".leaflet-control")) return;
    from = at(event);
    element.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (!from) return;
    const bounds = L.latLngBounds(from, at(event));
    if (shape) shape.setBounds(bounds);
    else shape = L.rectangle(bounds, { weight: 1, interactive: false }).addTo(map);
  };
  const up = (event: PointerEvent) => {
    if (!from) return;
    const [a, b] = [map.latLngToContainerPoint(from), map.latLngToContainerPoint(at(event))];
    const bounds = a.distanceTo(b) < 5 ? undefined : L.latLngBounds(from, at(event));
    done(bounds);
  };
  const key = (event: KeyboardEvent) => event.key === "Escape" && done(undefined);
  map.dragging.disable();
  element.classList.add("drawing");
  element.addEventListener("pointerdown", down, true);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", up);
  addEventListener("keydown", key);
  return () => {
    shape?.remove();
    map.dragging.enable();
    element.classList.remove("drawing");
    element.removeEventListener("pointerdown", down, true);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", up);
    removeEventListener("keydown", key);
  };
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
  const [drawing, setDrawing] = useState(false);
  useEffect(() => {
    const on = map.current;
    if (!on || !drawing) return;
    const end = drawArea(on, (bounds) => {
      setDrawing(false);
      if (bounds) act.current.choose(areaOf(bounds));
    });
    return end;
  }, [drawing]);
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
    // Shift and drag, as maps have it, chooses too.
    made.on("boxzoomend", (event) => act.current.choose(areaOf((event as unknown as { boxZoomBounds: L.LatLngBounds }).boxZoomBounds)));
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
      // Across the date line the east lies beyond 180 degrees.
      const bounds = L.latLngBounds([south, west], [north, east < west ? east + 360 : east]);
      L.rectangle(bounds, { color: accent, weight: 1, dashArray: "4 4", fill: false, interactive: false }).addTo(drawn);
      on.fitBounds(bounds, { animate: false });
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
    if (bounds) act.current.choose(areaOf(bounds));
  };
  return (
    <figure>
      <div ref={element} className="map" role="application" aria-label="Map of the events; the table below lists the same" />
      <figcaption>
        Larger circles: more killed. Faint areas: where it may have been, where no place is named exactly.{" "}
        <button type="button" aria-pressed={drawing} onClick={() => setDrawing(!drawing)}>
          {drawing ? "Drag over the map, or leave it" : "Draw an area"}
        </button>{" "}
        {moved && (
          <button type="button" onClick={here}>
            Only what the map shows
          </button>
        )}
      </figcaption>
    </figure>
  );
}
