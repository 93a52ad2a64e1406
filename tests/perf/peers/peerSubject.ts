import type { PeerTiming } from "./pages/timing.ts";
import type { Subject } from "./visit.ts";

type PeerWindow = Window & { readonly peer?: PeerTiming };

/** A rival's page, which measures itself in the same way as ours is measured from outside. */
export const peerSubject: Subject = {
  prepare: async () => undefined,
  firstMap: async (page) => await page.evaluate(() => (window as PeerWindow).peer?.first ?? null),
  settle: async () => undefined,
  change: async (page, view) =>
    await page.evaluate(
      async (index) => (await (window as PeerWindow).peer?.change(index)) ?? Number.NaN,
      view,
    ),
};
