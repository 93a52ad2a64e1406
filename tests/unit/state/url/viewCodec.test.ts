import { describe, expect, test } from "vitest";
import { decodeView, encodeView } from "#state/map/codec.ts";
import { chooseMaterial, chooseMeasure, choosePlace, chooseYear, select } from "#state/map/intents.ts";
import { nearestValid } from "#state/url/nearestValid.ts";
import { MANIFEST } from "../../../fixtures/smallWorld.ts";

const view = (query: string) => decodeView(query, MANIFEST).view;
const issues = (query: string) =>
  decodeView(query, MANIFEST).issues.map((issue) => {
    const { parameter, value, used } = issue;
    return { parameter, value, used, nearest: nearestValid(issue) };
  });

describe("the query", () => {
  test("an empty one is the first view", () => {
    expect(view("")).toMatchObject({ material: "cobalt", measure: "extraction", year: 2024, eu: "one" });
    expect(issues("")).toEqual([]);
  });

  test("is case-blind for ids", () => {
    expect(view("material=Cobalt&place=cod")).toMatchObject({ material: "cobalt", place: "COD" });
  });

  test("nonsense falls back and names what is near", () => {
    expect(issues("material=cobolt")).toEqual([
      { parameter: "material", value: "cobolt", used: "cobalt", nearest: ["cobalt", "gallium"] },
    ]);
    expect(issues("year=2030")[0]).toMatchObject({ used: "2024", nearest: ["2024", "2023"] });
    expect(issues("year=soon")[0]).toMatchObject({ used: "2024" });
    expect(issues("top=-3")[0]).toMatchObject({ parameter: "top", used: "40" });
    expect(issues("unit=kilos")[0]).toMatchObject({ used: "value" });
    expect(issues("place=ZZZ")[0]).toMatchObject({ used: "world" });
  });

  test("a measure the material does not have names those it has", () => {
    expect(issues("material=gallium&measure=extraction")[0]).toMatchObject({
      used: "processing",
      nearest: ["processing"],
    });
  });

  test("a customs code is one of the material, and goes with it", () => {
    expect(view("code=260500").code).toBe("260500");
    expect(encodeView(view("code=260500"), MANIFEST)).toContain("code=260500");
    expect(issues("code=999999")[0]).toMatchObject({ parameter: "code", value: "999999" });
    expect(view("code=999999").code).toBeNull();
    expect(view("material=gallium&code=260500").code).toBeNull();
    expect(chooseMaterial("gallium")(view("code=260500"), MANIFEST).code).toBeNull();
  });

  test("an unknown parameter is reported and ignored", () => {
    expect(issues("materiel=cobalt")[0]).toMatchObject({
      parameter: "materiel",
      used: "",
      nearest: expect.arrayContaining(["material"]),
    });
  });

  test("a selected place or flow that nobody knows is reported", () => {
    expect(view("select=place.COD").select).toEqual({ kind: "place", id: "COD" });
    expect(view("select=flow.COD-EU27").select).toEqual({ kind: "flow", id: "COD-EU27" });
    expect(view("select=place.XXX").select).toBeNull();
    expect(issues("select=place.XXX")).toMatchObject([{ parameter: "select", value: "place.XXX" }]);
    expect(issues("select=flow.AAA-COD")).toHaveLength(1);
    expect(issues("select=flow.COD")).toHaveLength(1);
  });

  test("words may be written in any case", () => {
    expect(view("select=place.cod").select).toEqual({ kind: "place", id: "COD" });
    expect(view("select=Flow.cod-eu27").select).toEqual({ kind: "flow", id: "COD-EU27" });
    expect(view("select=PROJECT.Jadar").select).toEqual({ kind: "project", id: "jadar" });
    expect(view("top=90PC").top).toEqual({ kind: "cover", percent: 90 });
    expect(view("lang=de_AT").lang).toBe("de");
  });

  test.each([
    "camera=,,",
    "camera=,50,3",
    "camera=1,2",
    "camera=1e1,2,3",
    "year=0x7E8",
    "year=2.024e3",
    "year=02024",
  ])("%s is no number and is reported", (query) => {
    const [parameter, value] = query.split("=");
    expect(issues(query)).toMatchObject([{ parameter, value }]);
    expect(view(query)).toMatchObject({ camera: null, year: 2024 });
  });

  test("a parameter given twice counts once, and the second is reported", () => {
    expect(view("year=2023&year=2024").year).toBe(2023);
    expect(issues("year=2023&year=2024")).toEqual([
      { parameter: "year", value: "2024", used: "2023", nearest: [] },
    ]);
    expect(issues("year=2023&year=2023")).toEqual([]);
  });

  test("imports are those of the EU unless a place is named", () => {
    expect(view("measure=imports")).toMatchObject({ place: "EU27", direction: "in" });
    expect(view("measure=imports&place=CHN").place).toBe("CHN");
  });

  test("writes what differs from the default, in a fixed order", () => {
    expect(encodeView(view("top=90pc&place=COD&unit=mass"), MANIFEST)).toBe(
      "material=cobalt&measure=extraction&year=2024&place=COD&unit=mass&top=90pc",
    );
  });
});

describe("intents", () => {
  test("another measure goes to the nearest year in which it has shares, and keeps the year where it can", () => {
    const [cobalt, ...others] = MANIFEST.materials;
    const measures = cobalt?.measures.map((coverage) =>
      coverage.measure === "extraction"
        ? {
            ...coverage,
            years: [2023],
            series: coverage.series.map((series) => ({ ...series, years: [2023] })),
          }
        : coverage,
    );
    const manifest = { ...MANIFEST, materials: [{ ...cobalt, measures }, ...others] } as typeof MANIFEST;
    const exports = view("measure=exports&year=2024");
    expect(chooseMeasure("extraction")(exports, manifest).year).toBe(2023);
    expect(chooseMeasure("extraction")(exports, MANIFEST).year).toBe(2024);
    expect(chooseYear(2024)(view("year=2023"), manifest).year).toBe(2024);
  });

  test("a material without the measure shows the first it has", () => {
    expect(chooseMaterial("gallium")(view(""), MANIFEST)).toMatchObject({
      material: "gallium",
      measure: "processing",
    });
  });

  test("choosing imports puts the EU in focus, and leaving them lets it go", () => {
    const imports = chooseMeasure("imports")(view(""), MANIFEST);
    expect(imports).toMatchObject({ place: "EU27", direction: "in" });
    expect(chooseMeasure("extraction")(imports, MANIFEST)).toMatchObject({ place: null, direction: "both" });
  });

  test("imports keep a focus: taking it away means the EU", () => {
    const imports = chooseMeasure("imports")(view("place=COD"), MANIFEST);
    expect(imports.place).toBe("COD");
    expect(choosePlace(null)(imports, MANIFEST).place).toBe("EU27");
  });

  test("a globe that was turned turns to the place chosen, as near as it was; a flat map stays", () => {
    const turned = view("projection=globe&camera=100,30,2.5");
    expect(choosePlace("COD")(turned, MANIFEST).camera).toEqual({
      longitude: MANIFEST.places.find(({ id }) => id === "COD")?.anchor[0],
      latitude: MANIFEST.places.find(({ id }) => id === "COD")?.anchor[1],
      zoom: 2.5,
    });
    expect(choosePlace(null)(turned, MANIFEST).camera).toEqual(turned.camera);
    const flat = view("camera=100,30,2.5");
    expect(choosePlace("COD")(flat, MANIFEST).camera).toEqual(flat.camera);
  });

  test("selecting the same thing again closes it", () => {
    const open = select({ kind: "place", id: "COD" })(view(""), MANIFEST);
    expect(select({ kind: "place", id: "COD" })(open, MANIFEST).select).toBeNull();
  });
});
