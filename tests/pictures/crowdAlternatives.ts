import type { Scene, SceneArc } from "#scene/contract/scene.ts";
import { flowWidth } from "#scene/map/arcs.ts";
import type { Manifest } from "#schema/manifest.ts";

const quantity = ({ money }: SceneArc): number => money.value;

/** Every flow as a full arrow, which is what a map does that decides nothing. */
export function allInFull(scene: Scene): Scene {
  return { ...scene, arcs: scene.arcs.map((arc) => ({ ...arc, isLeading: true })) };
}

/** Only the leading flows; the rest is not on the map at all. */
export function onlyLeading(scene: Scene): Scene {
  return { ...scene, arcs: scene.arcs.filter(({ isLeading }) => isLeading) };
}

/** The flows that do not lead, summed to one arrow from each part of the world to each other, beside the leading ones. */
export function byWorldRegion(scene: Scene, { places }: Manifest): Scene {
  const regionOf = new Map(places.map(({ id, subregion }) => [id, subregion]));
  const sizes = new Map<string, number>();
  for (const arc of scene.arcs) {
    for (const end of [arc.origin, arc.destination]) sizes.set(end, (sizes.get(end) ?? 0) + quantity(arc));
  }
  const largestOf = new Map<string, string>();
  for (const [place, size] of sizes) {
    const region = regionOf.get(place) ?? place;
    if (size > (sizes.get(largestOf.get(region) ?? "") ?? 0)) largestOf.set(region, place);
  }
  const middle = (place: string): string => largestOf.get(regionOf.get(place) ?? place) ?? place;
  const leading = scene.arcs.filter(({ isLeading }) => isLeading);
  const [first] = leading;
  const most = first === undefined ? 0 : quantity(first) / first.width ** 2;
  const sums = new Map<string, SceneArc>();
  for (const arc of scene.arcs) {
    const [origin, destination] = [middle(arc.origin), middle(arc.destination)];
    if (arc.isLeading || origin === destination) continue;
    const id = `region-${origin}-${destination}`;
    const value = quantity(arc) + (sums.get(id)?.money.value ?? 0);
    const money = { unit: arc.money.unit, value };
    sums.set(id, { ...arc, id, origin, destination, money, width: flowWidth(value, most), isLeading: true });
  }
  return { ...scene, arcs: [...leading, ...sums.values()] };
}

const NUMBER = "(-?[\\d.]+)";
const CURVE = new RegExp(
  `M${NUMBER} ${NUMBER}C${NUMBER} ${NUMBER} ${NUMBER} ${NUMBER} ${NUMBER} ${NUMBER}`,
  "g",
);
const STEMS = 8;

/** Thin lines of a picture that run together into one of eight stems before they reach their destination. */
export function intoStems(svg: string): string {
  return svg.replace(/<g class="calm-flows".*?<\/g>/s, (group) =>
    group.replace(CURVE, (...found: string[]) => {
      const [x1, y1, , , , , x2, y2] = found.slice(1, 9).map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      const step = (2 * Math.PI) / STEMS;
      const bearing = Math.round(Math.atan2(y1 - y2, x1 - x2) / step) * step;
      const reach = Math.hypot(x1 - x2, y1 - y2);
      const stem = Math.min(60, reach * 0.4);
      const at = (length: number) => `${x2 + length * Math.cos(bearing)} ${y2 + length * Math.sin(bearing)}`;
      return `M${x1} ${y1}C${(x1 + x2) / 2} ${(y1 + y2) / 2} ${at(reach * 0.6)} ${at(stem)}L${x2} ${y2}`;
    }),
  );
}
