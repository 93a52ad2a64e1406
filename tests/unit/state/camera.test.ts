import { expect, test } from "vitest";
import { isSameCamera } from "#state/map/isSameCamera.ts";
import { LEAST_ZOOM, readCamera, writeCamera } from "#state/map/texts.ts";

test("a camera differs from another only where an address would tell them apart", () => {
  const camera = { longitude: 10, latitude: 50, zoom: 3 };
  expect(isSameCamera(camera, { ...camera, zoom: 3.001 })).toBe(true);
  expect(isSameCamera(camera, { ...camera, zoom: 3.5 })).toBe(false);
  expect(isSameCamera(camera, null)).toBe(false);
});

test("an address takes every zoom that a map can have, the whole world on a phone as well", () => {
  const { read, write } = { read: readCamera, write: writeCamera };
  const camera = { longitude: 10, latitude: 50, zoom: LEAST_ZOOM };
  expect(read(write(camera))).toEqual(camera);
  expect(read("10,50,-2")).toBeUndefined();
});
