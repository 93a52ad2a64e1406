import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { coverageMatrix } from "../../src/domain/coverage/coverageMatrix.ts";
import { materialAct } from "../../src/scene/act/materialAct.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { keyFigures } from "../../src/scene/map/keyFigures.ts";
import { projectsKind } from "../../src/scene/projects/kind.ts";
import { stocksKind } from "../../src/scene/stocks/kind.ts";
import { describeScene } from "../../src/scene/words/description.ts";
import { decodeView } from "../../src/state/map/codec.ts";
import { lookOf } from "../../src/state/map/parts.ts";
import { readBuiltData } from "../support/builtData.ts";

function command(name: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", name, "--", ...args], {
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return { status, stdout, stderr };
}

const scene = (query: string) => command("scene", query);

/** The Scene without the worded texts that the command line puts beside each message. */
function withoutTexts(json: string): unknown {
  return JSON.parse(json, (_, value: unknown) => {
    const isMessage = typeof value === "object" && value !== null && "id" in value && "values" in value;
    if (!isMessage || !("text" in value)) return value;
    const { text: _text, ...message } = value;
    return message;
  });
}

describe("the command line", () => {
  const data = readBuiltData();

  test.each([
    "material=cobalt&measure=extraction&year=2024",
    "material=gallium&measure=imports&place=EU27",
    "material=lithium&place=CHL&direction=out&unit=mass&top=90pc",
    "material=gallium&stop=CHN",
    "material=copper&measure=exports&eu=members&stop=CHL,PER&cut=50&spare=10",
  ])("prints the very Scene the screen draws for %s", (query) => {
    const { status, stdout, stderr } = scene(query);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const { view, issues } = decodeView(query, data.manifest);
    expect(issues).toEqual([]);
    const drawn = buildScene(data.inputs(view.material), view);
    const description = describeScene(drawn, view.projection);
    const act = materialAct(data.manifest, data.dossier(view.material));
    const shown = { ...drawn, look: lookOf(view), keyFigures: keyFigures(drawn), act, description };
    const expected = JSON.parse(JSON.stringify(shown));
    expect(withoutTexts(stdout)).toEqual(expected);
  });

  test.each([
    ["material=cobolt", /cobalt/],
    ["material=cobalt&measure=extractoin", /extraction/],
    ["material=cobalt&year=1066", /20\d\d/],
    ["material=cobalt&place=ATLANTIS", /ATLANTIS/],
    ["material=cobalt&stop=COD,CHM", /COD,CHN/],
    ["material=cobalt&stop=COD&cut=0", /cut=0 is not valid; nearest: 1/],
    ["material=cobalt&mesure=extraction", /measure/],
    ["select=project.nosuch", /project\.n/],
    ["camera=,50,3", /11\.6,50\.2,4/],
    ["edition=nosuch", /edition=nosuch is not valid; nearest: [0-9a-f]{12}/],
  ])("refuses %s with exit code 2 and one line that names what is near", (query, named) => {
    const { status, stdout, stderr } = scene(query);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(named);
  });

  test("prints the coverage of every material, or of one", () => {
    const { dossier, manifest } = data;
    const all = manifest.materials.map(({ id }) => dossier(id));
    for (const [asked, dossiers] of [
      [[], all],
      [["cobalt"], [dossier("cobalt")]],
    ] as const) {
      const { status, stdout, stderr } = command("coverage", ...asked);
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toEqual(coverageMatrix(manifest, dossiers));
    }
  });

  test.each([
    ["page=projects", projectsKind, "none of the 60 Strategic Projects selected by 4 June 2025"],
    ["page=stocks", stocksKind, "tungsten (42 %)"],
  ] as const)("prints the very tables of %s, and their sentences in words", (query, kind, said) => {
    const { status, stdout, stderr } = scene(query);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const { manifest, digest } = data;
    const { projects } = data.inputs("cobalt");
    const inputs = { manifest, digest, projects, dossier: null, partnerships: null };
    const built = kind.build(inputs, {});
    const printed = withoutTexts(stdout) as {
      caption: object;
      sections: { says: object[]; table: object }[];
    };
    expect(printed.caption).toEqual(JSON.parse(JSON.stringify(built?.caption)));
    expect(printed.sections.map(({ says }) => says)).toEqual(
      JSON.parse(JSON.stringify(built?.sections.map(({ says }) => says))),
    );
    expect(stdout.replace(/[\u00a0\u202f]/g, " ")).toContain(said);
  });

  test("reads words in any case, parts of a query one by one, and what trackers add", () => {
    const asked = command(
      "scene",
      "material=Cobalt&utm_source=x",
      "select=place.cod",
      "top=90PC",
      "year=2020",
    );
    expect(asked.stderr).toBe("");
    const { question, filters } = JSON.parse(asked.stdout) as { question: object; filters: object };
    expect({ ...question, ...filters }).toMatchObject({
      material: "cobalt",
      year: 2020,
      select: { kind: "place", id: "COD" },
      top: { kind: "cover", percent: 90 },
    });
    expect(command("coverage", "Cobalt").status).toBe(0);
    expect(command("picture", "material=cobalt", "A4").stdout.slice(0, 200)).toContain('width="210mm"');
  });

  test("refuses the coverage of an unknown material", () => {
    const { status, stdout, stderr } = command("coverage", "cobolt");
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/nearest: cobalt/);
  });
});
