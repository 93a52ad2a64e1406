import type { Browser, Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Time on the clock and on the processor, microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** One task of the page's main thread, in milliseconds. */
export interface Task {
  /** When it began, on a clock of the trace's own. */
  readonly startMs: number;
  readonly clockMs: number;
  readonly processorMs: number;
}

/** What a page's main thread did, in order. */
export interface MainThread {
  readonly tasks: readonly Task[];
  /** When the page's animation frames began, on the clock of the tasks. */
  readonly framesMs: readonly number[];
}

/**
 * The tasks of the page's main thread while something happens.
 *
 * Time on the processor is what the page itself needs; time on the clock also holds what else the machine does.
 */
export async function mainThreadDuring(
  browser: Browser,
  page: Page,
  happening: () => Promise<void>,
): Promise<MainThread> {
  await browser.startTracing(page, {
    categories: ["toplevel", "devtools.timeline"],
  });
  await happening();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const events = trace.traceEvents.filter(({ ph, pid, tid }) => ph === "X" && mains.has(`${pid} ${tid}`));
  return {
    // Of two categories, so that each task may be there under two names: only one of them counts.
    tasks: events
      .filter(({ name }) => name === "ThreadControllerImpl::RunTask")
      .map(({ ts, dur = 0, tdur = 0 }) => ({
        startMs: ts / 1000,
        clockMs: dur / 1000,
        processorMs: tdur / 1000,
      }))
      .sort((a, b) => a.startMs - b.startMs),
    framesMs: events
      .filter(({ name }) => name === "FireAnimationFrame")
      .map(({ ts }) => ts / 1000)
      .sort((a, b) => a - b),
  };
}
