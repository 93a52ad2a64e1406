import { describe, expect, test } from "vitest";
import { gapState } from "#domain/projects/gapState.ts";
import { share } from "#schema/units.ts";

const BENCHMARK = 0.4;
const state = (output: number | null, inside: number, outside: number) =>
  gapState({ share: output === null ? null : share(output), mark: share(BENCHMARK) }, { inside, outside });

describe("a stage beside its benchmark", () => {
  test("output at the benchmark reaches it, whatever projects there are", () => {
    expect(state(0.4, 0, 0)).toBe("reached");
    expect(state(0.99, 5, 1)).toBe("reached");
  });

  test("below it, a project inside the EU counts before one outside", () => {
    expect(state(0.39, 1, 3)).toBe("inside");
    expect(state(0.39, 0, 3)).toBe("outside");
    expect(state(0, 0, 0)).toBe("none");
  });

  test("an output that is not known is no gap, and no output of zero", () => {
    expect(state(null, 0, 0)).toBe("unknown");
    expect(state(null, 4, 0)).toBe("unknown");
  });
});
