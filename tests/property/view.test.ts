import fc from "fast-check";
import { expect, test } from "vitest";
import { measuresOf, viewYears } from "#domain/availability.ts";
import { ACTIVITIES } from "#schema/ids.ts";
import { defaultView } from "#state/defaultView.ts";
import { PROJECTIONS, type ViewState } from "#state/view.ts";
import { decodeView, encodeView } from "#state/viewCodec.ts";
import { MANIFEST } from "../fixtures/smallWorld.ts";

const areas = [...MANIFEST.places.map(({ id }) => id), "EU27", "G7", "BRICS"];

/** Any view that the small world allows. */
const views: fc.Arbitrary<ViewState> = fc.constantFrom(...MANIFEST.materials).chain((material) =>
  fc.constantFrom(...measuresOf(material)).chain((measure) => {
    const base = defaultView(material, measure);
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
      .map((chosen): ViewState => ({ ...base, ...chosen }) as ViewState);
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

test("no address, however strange, is without a view", () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.string(), (query, noise) => {
      const { view } = decodeView(`${query}&year=${noise}&top=${noise}&place=${noise}`, MANIFEST);
      expect(MANIFEST.materials.map(({ id }) => id)).toContain(view.material);
    }),
  );
});
