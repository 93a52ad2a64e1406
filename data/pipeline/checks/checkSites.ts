import { readFileSync } from "node:fs";
import { join } from "node:path";
import { booleanPointInPolygon, point, pointToPolygonDistance } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { ProjectObservation } from "../read/observations.ts";
import { type Finding, foundNumber } from "./finding.ts";

/** How far a point may lie beyond a simplified coast, and beyond a simplified border. */
const MOST_KM_AT_SEA = 20;
const MOST_KM_ABROAD = 3;

type Area = Feature<Polygon | MultiPolygon>;

/** The outlines of places by id, at the finer of the two levels. */
export function readAreas(boundaries: string): ReadonlyMap<string, Area> {
  const topology = JSON.parse(readFileSync(join(boundaries, "world-detail.topojson"), "utf8")) as Topology<{
    countries: GeometryCollection;
  }>;
  const areas = feature(topology, topology.objects.countries);
  return new Map(areas.features.map((area) => [String(area.id), area as Area]));
}

/** Sites of projects that do not lie in the country they are said to be in, up to 20 km off its coast or 3 km beyond its border. */
export function checkSites(
  projects: readonly ProjectObservation[],
  areas: ReadonlyMap<string, Area>,
): Finding[] {
  return projects.flatMap(({ id, place, position, furtherSites = [] }) => {
    const sites = [...(position === null ? [] : [{ place, position }]), ...furtherSites];
    return sites.flatMap((site): Finding[] => {
      const area = areas.get(site.place);
      const at = point([...site.position]);
      if (area === undefined || booleanPointInPolygon(at, area)) return [];
      const km = pointToPolygonDistance(at, area, { units: "kilometers" });
      const isElsewhere = [...areas].some(
        ([other, outline]) => other !== site.place && booleanPointInPolygon(at, outline),
      );
      if (km <= (isElsewhere ? MOST_KM_ABROAD : MOST_KM_AT_SEA)) return [];
      const expected = `a point in ${site.place}`;
      return [
        {
          check: "site",
          material: "",
          key: `${id} ${site.position.join(" ")}`,
          found: `${foundNumber(km)} km off`,
          expected,
        },
      ];
    });
  });
}
