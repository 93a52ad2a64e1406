/** Two animation frames: what was drawn before the call has been on screen by then. */
const twoFrames = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

export interface PeerTiming {
  /** Milliseconds from navigation until the first complete map was on screen; null before. */
  first: number | null;
  /** Shows another view; milliseconds from the call until it was on screen. */
  change: (view: number) => Promise<number>;
}

/** Gives the benchmark its two measurements of a page. */
export function expose(first: Promise<void>, change: (view: number) => Promise<void>): void {
  const timing: PeerTiming = {
    first: null,
    change: async (view) => {
      const started = performance.now();
      await change(view);
      await twoFrames();
      return performance.now() - started;
    },
  };
  Object.assign(window, { peer: timing });
  void first.then(twoFrames).then(() => {
    timing.first = performance.now();
  });
}
