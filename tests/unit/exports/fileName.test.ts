import { expect, test } from "vitest";
import { fileName } from "#exports/fileName.ts";
import { buildScene } from "#scene/buildScene.ts";
import { decodeView } from "#state/map/codec.ts";
import { COBALT_INPUTS, MANIFEST } from "../../fixtures/smallWorld.ts";

test("the name of a file says material, measure, year, edition and size", () => {
  const scene = buildScene(COBALT_INPUTS, decodeView("year=2024", MANIFEST).view);
  const named = { ...scene, edition: "0123456789ab" };
  expect(fileName(named, "slide")).toBe("cobalt-extraction-2024-0123456789ab-slide");
});
