import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { readMessages } from "../../src/cli/readMessages.ts";
import { createWords } from "../../src/i18n/words.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import type { Scene } from "../../src/scene/contract/scene.ts";
import { decodeView } from "../../src/state/map/codec.ts";
import { readBuiltData } from "../support/builtData.ts";

/** A figure that somebody has published, and the view that answers the same question. Shares are in per cent. */
interface Statement {
  readonly nr: string;
  readonly statement: string;
  readonly source: string;
  readonly query: string;
  readonly what: string;
  readonly place: string;
  readonly value: string;
  /** Largest difference; empty where we differ on purpose and `says` is what the page says of it. */
  readonly within: string;
  readonly says: string;
}

const STATEMENTS: readonly Statement[] = parse(readFileSync("tests/golden/records/statements.csv", "utf8"), {
  columns: true,
});
const MIN_STATEMENTS = 80;

const data = readBuiltData();
const words = createWords("en", readMessages("en"), data.placeNames);

function sceneOf(query: string): Scene {
  const { view, issues } = decodeView(query, data.manifest);
  expect(issues).toEqual([]);
  return buildScene(data.inputs(view.material), view);
}

const rowOf = (scene: Scene, place: string) => scene.rows.find((row) => row.place === place);
const percent = (share: number | null | undefined) => (share ?? 0) * 100;

/** What the view answers, in the unit of the statement. */
const ANSWERS: Readonly<Record<string, (scene: Scene, place: string) => number | null>> = {
  share: (scene, place) => place.split("+").reduce((sum, one) => sum + percent(rowOf(scene, one)?.share), 0),
  least: (scene, place) => percent(rowOf(scene, place)?.share),
  eu: ({ metrics }) => percent(metrics.eu?.elsewhere?.share ?? metrics.euShare),
  quantity: (scene, place) => rowOf(scene, place)?.quantity?.value ?? null,
  world: ({ rows }) => {
    const [first] = rows;
    return first?.quantity && first.share ? first.quantity.value / first.share : null;
  },
  total: ({ flowTotals }) => flowTotals.quantity,
  arc: ({ arcs }, id) => arcs.find((candidate) => candidate.id === id)?.money.value ?? null,
  "supply-risk": ({ study }) => study?.supplyRisk ?? null,
  recycling: ({ study }) => percent(study?.recyclingInputRate),
  "import-reliance-extraction": ({ study }) => percent(study?.importRelianceExtraction),
  "import-reliance-processing": ({ study }) => percent(study?.importRelianceProcessing),
};

/** Everything the page says of its figures in sentences. */
function sentences({ caption, elsewhere, drawn, notes }: Scene): string {
  return words.sayAll([caption, ...elsewhere, drawn, ...notes.map(({ message }) => message)]);
}

test(`at least ${MIN_STATEMENTS} published statements are held against the views that answer them`, () => {
  expect(STATEMENTS.length).toBeGreaterThanOrEqual(MIN_STATEMENTS);
});

describe.each(STATEMENTS)("$nr $statement ($source)", ({ query, what, place, value, within, says }) => {
  const scene = sceneOf(query);

  if (what === "leader") {
    test("the same place leads", () => expect(scene.metrics.topSupplier).toBe(place));
    return;
  }
  if (within !== "" || what === "least") {
    test("the figure agrees", () => {
      const answer = ANSWERS[what]?.(scene, place) ?? Number.NaN;
      if (what === "least") expect(answer).toBeGreaterThanOrEqual(Number(value));
      else
        expect(Math.abs(answer - Number(value)), `${answer} instead of ${value}`).toBeLessThanOrEqual(
          Number(within),
        );
    });
  } else {
    test("the page says why it differs", () => expect(says).not.toBe(""));
  }
  if (says !== "") test(`the page says “${says}”`, () => expect(sentences(scene)).toContain(says));
});

test("the three largest refiners of six minerals hold 86 % on average, as the IEA counts it for 2024", () => {
  const queries = [
    "material=copper&measure=processing&series=processing-iea&year=2024",
    ...["lithium", "nickel", "cobalt", "natural-graphite", "rare-earths"].map(
      (material) => `material=${material}&measure=processing&year=2024&eu=members`,
    ),
  ];
  const shares = queries.map((query) => percent(sceneOf(query).metrics.top3Share));
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeCloseTo(86, 0);
});
