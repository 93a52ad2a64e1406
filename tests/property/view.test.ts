import fc from "fast-check";
import { expect, test } from "vitest";
import { measuresOf, viewYears } from "#domain/coverage/availability.ts";
import { ACTIVITIES } from "#schema/ids.ts";
import { decodeEmbed, EMBED_CONTROLS, type EmbedOptions, encodeEmbed } from "#state/embed/embedOptions.ts";
import { decodeView, defaultView, encodeView } from "#state/map/codec.ts";
import type { MapDocument } from "#state/map/document.ts";
import { PROJECTIONS } from "#state/map/values.ts";
import { cleanQuery } from "#state/url/cleanQuery.ts";
import { MANIFEST } from "../fixtures/smallWorld.ts";

const areas = [...MANIFEST.places.map(({ id }) => id), "EU27", "G7", "BRICS"];

/** Any view that the small world allows. */
const views: fc.Arbitrary<MapDocument> = fc.constantFrom(...MANIFEST.materials).chain((material) =>
  fc.constantFrom(...measuresOf(material)).chain((measure) => {
    const base = defaultView(MANIFEST, material, measure);
    const place = fc.constantFrom(...areas);
    return fc
      .record({
        year: fc.constantFrom(...viewYears(material, measure, null)),
        place: measure === "imports" ? place : fc.option(place),
        flows: fc.constantFrom("ore", "processed", "waste", "all", "none"),
        direction: fc.constantFrom("in", "out", "both"),
        unit: fc.constantFrom("value", "mass"),
        eu: fc.constantFrom("one", "members"),
        partners: fc.constantFrom("all", "agreement", ...areas),
        top: fc.oneof(
          fc.integer({ min: 1, max: 5000 }).map((flows) => ({ kind: "count" as const, flows })),
          fc
            .integer({ min: 1, max: 1000 })
            .map((tenths) => ({ kind: "cover" as const, percent: tenths / 10 })),
        ),
        trade: fc.constantFrom("auto", "world", "eu-customs"),
        projects: fc.constantFrom("material", "all", "none"),
        agreements: fc.constantFrom("show", "hide"),
        select: fc.option(
          fc.oneof(
            fc.record({ kind: fc.constant("place"), id: fc.constantFrom(...areas) }),
            fc.record({ kind: fc.constant("flow"), id: fc.constantFrom("COD-CHN", "CHN-EU27") }),
            fc.record({ kind: fc.constantFrom("project", "agreement"), id: fc.constantFrom(...ACTIVITIES) }),
          ),
        ),
        table: fc.constantFrom("places", "flows", "projects"),
        projection: fc.constantFrom(...PROJECTIONS),
        camera: fc.option(
          fc.record({
            longitude: fc.integer({ min: -17900, max: 17900 }).map((n) => n / 100),
            latitude: fc.integer({ min: -8500, max: 8500 }).map((n) => n / 100),
            zoom: fc.integer({ min: 0, max: 1200 }).map((n) => n / 100),
          }),
        ),
        theme: fc.constantFrom("auto", "light", "dark"),
        lang: fc.constantFrom("en", "fr"),
      } as const)
      .map((chosen): MapDocument => ({ ...base, ...chosen }) as MapDocument);
  }),
);

test("a view survives the address bar", () => {
  fc.assert(
    fc.property(views, (view) => {
      const { view: again, issues } = decodeView(encodeView(view, MANIFEST), MANIFEST);
      expect(issues).toEqual([]);
      expect(again).toEqual(view);
    }),
  );
});

test("the same view is always the same address", () => {
  fc.assert(
    fc.property(views, (view) => {
      const address = encodeView(view, MANIFEST);
      expect(encodeView(decodeView(address, MANIFEST).view, MANIFEST)).toBe(address);
    }),
  );
});

/** What others do to an address on its way. */
const MANGLINGS: readonly ((query: string) => string)[] = [
  (query) => `${query}&utm_source=a%20b&fbclid=${query.length}`,
  (query) => query.replace("&", `&_ga=1.2&ref=${query.length}&`),
  (query) => query.replaceAll("&", "&amp;"),
  (query) => query.replaceAll("&", "&&"),
  (query) => query.replaceAll("&", ";"),
  (query) => query.replaceAll("&", "?"),
  (query) => query.toUpperCase(),
  (query) => encodeURIComponent(query),
  (query) => query.replaceAll("&", "%26"),
  (query) => query.replaceAll("=", "%3D"),
  (query) => query.replaceAll("=", "=%20").replaceAll("&", "+&"),
  (query) => query.replaceAll("=", "=\u200B").replaceAll("&", "\u00A0&"),
  (query) => `"${query}"`,
  (query) => `(<${query}>).`,
  (query) => `“${query}”,`,
];

test("a good address is clean as it is", () => {
  fc.assert(
    fc.property(views, (view) => {
      const address = encodeView(view, MANIFEST);
      expect(cleanQuery(address)).toBe(address);
    }),
  );
});

test("however others mangle an address, it leads to the same view without a remark", () => {
  fc.assert(
    fc.property(views, fc.array(fc.constantFrom(...MANGLINGS), { maxLength: 3 }), (view, manglings) => {
      const mangled = manglings.reduce((query, mangle) => mangle(query), encodeView(view, MANIFEST));
      const clean = cleanQuery(mangled);
      expect(decodeView(clean, MANIFEST)).toEqual({ view, issues: [] });
      expect(cleanQuery(clean)).toBe(clean);
    }),
  );
});

test("the words of an editor are never changed", () => {
  const words = fc.option(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }));
  const options: fc.Arbitrary<EmbedOptions> = fc.record({
    title: words,
    note: words,
    alt: words,
    controls: fc.shuffledSubarray([...EMBED_CONTROLS]),
    fit: fc.constantFrom("frame", "content"),
    length: fc.constantFrom("full", "short"),
    host: fc.constantFrom(null, "https://example.org"),
  });
  fc.assert(
    fc.property(options, (chosen) => {
      const query = `material=cobalt${encodeEmbed(chosen)}`;
      expect(decodeEmbed(cleanQuery(query))).toEqual(decodeEmbed(query));
    }),
  );
});

test("no address, however strange, is without a view", () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.string(), (query, noise) => {
      const { view } = decodeView(`${query}&year=${noise}&top=${noise}&place=${noise}`, MANIFEST);
      expect(MANIFEST.materials.map(({ id }) => id)).toContain(view.material);
    }),
  );
});
