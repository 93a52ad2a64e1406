import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { enveloped, readEmbedMessage, readHostMessage } from "#protocol/embedMessages.ts";

const view = { view: "material=cobalt", title: "Cobalt", edition: "0123456789ab", lang: "en" };

describe("messages between host and embed", () => {
  test.each([
    { type: "set-view", view: "material=cobalt" } as const,
    { type: "set-theme", theme: "dark" } as const,
    { type: "ask" } as const,
  ])("a host's $type arrives", (message) => {
    expect(readHostMessage(enveloped(message))).toEqual(message);
    expect(readEmbedMessage(enveloped(message))).toBeNull();
  });

  test.each([
    { type: "ready", ...view } as const,
    { type: "view", ...view } as const,
    { type: "height", height: 640.5 } as const,
    { type: "failed", reason: "figures" } as const,
  ])("an embed's $type arrives", (message) => {
    expect(readEmbedMessage(enveloped(message))).toEqual(message);
    expect(readHostMessage(enveloped(message))).toBeNull();
  });

  test.each([
    ["of another version", { ...enveloped({ type: "ask" }), version: 2 }],
    ["of another program", { ...enveloped({ type: "ask" }), protocol: "other" }],
    ["of an unknown type", { protocol: "supply-lines", version: 1, type: "dance" }],
    ["with an unknown theme", { protocol: "supply-lines", version: 1, type: "set-theme", theme: "pink" }],
    ["with a view of no text", { protocol: "supply-lines", version: 1, type: "set-view", view: 7 }],
    ["with a view without end", enveloped({ type: "set-view", view: "a".repeat(10_000) })],
    ["with a height of zero", enveloped({ type: "height", height: 0 })],
    ["with half a view", { protocol: "supply-lines", version: 1, type: "ready", view: "material=cobalt" }],
  ])("a message %s is not taken", (_, data) => {
    expect(readHostMessage(data)).toBeNull();
    expect(readEmbedMessage(data)).toBeNull();
  });

  test("whatever else a page may post does no harm", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readHostMessage(data)).toBeNull();
        expect(readEmbedMessage(data)).toBeNull();
      }),
    );
  });
});
