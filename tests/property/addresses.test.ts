import fc from "fast-check";
import { expect, test } from "vitest";
import { buildScene } from "#scene/buildScene.ts";
import { MEASURES } from "#schema/ids.ts";
import { decodeView, encodeView, PARAMETER_NAMES } from "#state/map/codec.ts";
import { MAP_PARAMETERS } from "#state/map/parameters.ts";
import { firstMaterial } from "#state/map/subject.ts";
import { cleanQuery } from "#state/url/cleanQuery.ts";
import { PAGE_PARAMETERS } from "#state/url/pageParameters.ts";
import { readBuiltData } from "../support/builtData.ts";

const data = readBuiltData();
const { manifest } = data;

const SUBJECT = { manifest, material: firstMaterial(manifest), measure: "extraction", series: null } as const;

/** Words that stand in addresses, in the right place or not. */
const WORDS = [
  ...MEASURES,
  ...manifest.materials.flatMap(({ id, codes = [] }) => [id, ...codes.slice(0, 1)]),
  ...manifest.groups.map(({ id }) => id),
  ...[
    "COD",
    "CHN",
    "FRA",
    "world",
    "all",
    "agreement",
    "2019",
    "2024",
    "1",
    "5000",
    "90pc",
    "0.1%",
    "en",
    "xx-long",
  ],
  ...Object.values(MAP_PARAMETERS).flatMap((parameter) => parameter.valid(SUBJECT, "").slice(0, 30)),
  ...["place.CHN", "flow.COD-CHN", "flow.EU27-EU27", "project.jadar", "agreement.canada", "project.nosuch"],
  ...[
    "180,90,12",
    "-180,-90,0",
    "0,0,0",
    "NaN,0,1",
    "1e9,1,1",
    ",,",
    "Infinity",
    "undefined",
    "null",
    "-0",
    "__proto__",
  ],
];

const names = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PARAMETER_NAMES) },
  { weight: 1, arbitrary: fc.constantFrom(...PAGE_PARAMETERS, "constructor", "utm_source") },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const values = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.replace(/\p{Cs}/gu, "")),
  },
  { weight: 1, arbitrary: fc.double().map(String) },
);
/** Parts that belong together more often than chance would have it. */
const parts = fc.oneof(
  fc.tuple(names, values),
  fc.tuple(fc.constant("material"), fc.constantFrom(...manifest.materials.map(({ id }) => id))),
  fc.tuple(fc.constant("measure"), fc.constantFrom(...MEASURES)),
);
const separators = fc.constantFrom("&", "&", "&", "&&", "&amp;", ";", "?", "%26");

/** Any address, well written or not. */
const addresses = fc.array(fc.tuple(parts, separators, fc.boolean()), { maxLength: 9 }).map((list) =>
  list
    .map(([[name, value], separator, isRaw]) => {
      const text = isRaw ? value : encodeURIComponent(value);
      return `${name}=${text}${separator}`;
    })
    .join(""),
);

/** Numbers that are none, anywhere in what is drawn. */
function brokenNumbers(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => brokenNumbers(part, `${path}.${key}`));
}

test("any address leads to a view that survives the address bar, and names each part that it leaves out", () => {
  fc.assert(
    fc.property(addresses, (address) => {
      for (const query of [address, cleanQuery(address)]) {
        const { view, issues } = decodeView(query, manifest);
        expect(decodeView(encodeView(view, manifest), manifest)).toEqual({ view, issues: [] });
        const asked = new URLSearchParams(query);
        for (const { parameter, value } of issues) expect(asked.getAll(parameter)).toContain(value);
      }
    }),
    { numRuns: 2000 },
  );
});

test("any address has a Scene, and no number in it is broken", () => {
  fc.assert(
    fc.property(addresses, (address) => {
      const { view } = decodeView(cleanQuery(address), manifest);
      const scene = buildScene(data.inputs(view.material), view);
      expect(brokenNumbers(scene)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
