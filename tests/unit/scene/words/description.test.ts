import { describe, expect, test } from "vitest";
import { readMessages } from "#cli/readMessages.ts";
import { createWords } from "#i18n/words.ts";
import { buildScene } from "#scene/buildScene.ts";
import { describeScene } from "#scene/words/description.ts";
import { decodeView } from "#state/map/codec.ts";
import { aFlowTable, COBALT, COBALT_INPUTS, MANIFEST } from "../../../fixtures/smallWorld.ts";

const words = createWords("en", readMessages("en"), null);

function described(query: string, inputs = COBALT_INPUTS) {
  const { view } = decodeView(`material=cobalt&year=2024&${query}`, MANIFEST);
  const scene = buildScene(inputs, view);
  const { alt, long } = describeScene(scene, view.projection);
  return {
    scene,
    alt: words.sayAll(alt),
    long: words.sayAll(long),
    messages: long,
    ids: long.map(({ id }) => id),
  };
}

describe("a picture in words", () => {
  test("says what it is and then what a reader of the page reads first", () => {
    const { scene, alt } = described("projection=globe");
    expect(alt).toMatch(/^Globe\. /);
    expect(alt).toContain(words.say(scene.caption));
    expect(alt).toContain(words.say(scene.drawn));
  });

  test("names the largest shares and flows in the order and with the figures of the Scene", () => {
    const { scene, long } = described("trade=world");
    const shares = scene.rows.filter(({ share }) => share !== null && share > 0).slice(0, 5);
    expect(shares.length).toBeGreaterThan(1);
    const named = shares.map(({ place, share }) => `${place} (${words.formats.percent(share ?? 0)})`);
    expect(long).toContain(words.formats.list(named));
    const [largest] = scene.arcs;
    expect(long).toContain(
      `${largest?.origin} to ${largest?.destination} (${words.formats.percent(largest?.share ?? 0)})`,
    );
  });

  test("says that somebody is above the benchmark exactly where the legend marks it", () => {
    const { scene, ids } = described("");
    const top = scene.fills.find(({ place }) => place === scene.metrics.topSupplier);
    const isMarked = scene.legend.fill.classes[top?.classIndex ?? -1]?.exceedsBenchmark ?? false;
    expect(ids.includes("describe.benchmark")).toBe(isMarked);
  });

  test("is silent on what is not drawn, and never on completeness", () => {
    const none = { ...COBALT_INPUTS, dossier: { ...COBALT, flows: [aFlowTable([])] } };
    const { ids, scene } = described("flows=none&projects=none&agreements=hide", none);
    expect(ids).not.toContain("describe.flows");
    expect(ids).not.toContain("describe.projects");
    expect(ids).not.toContain("describe.agreements");
    expect(ids.at(-1)).toBe(`coverage.${scene.coverage.completeness}.text`);
  });

  test("counts what is withheld or not available, which is not zero", () => {
    const { scene, messages } = described("");
    const absent = scene.rows.filter(({ state }) => state === "withheld" || state === "not-available");
    expect(absent.length).toBeGreaterThan(0);
    const others = messages.find(({ id }) => id === "describe.others");
    expect(others?.values["absent"]).toBe(absent.length);
  });
});
