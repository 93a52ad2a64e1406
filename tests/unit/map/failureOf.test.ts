import { GPUInitializationError } from "maplibre-gl";
import { expect, test } from "vitest";
import { failureOf } from "#map/failureOf.ts";

test("only a browser without WebGL is said to have none", () => {
  expect(failureOf(new GPUInitializationError({}, null))).toBe("no-webgl");
});

test("a fault in a layer of the map is not laid to the graphics card", () => {
  expect(failureOf(new TypeError("layers.lines is not a function"))).toBe("unexpected");
  expect(failureOf("thrown")).toBe("unexpected");
});
