import type { Page } from "playwright-core";
import { until } from "../../support/until.ts";
import type { GzipServer } from "./gzipServer.ts";

/** What one visit of a page gave; times in milliseconds, script in bytes by gzip -9. */
export interface VisitResult {
  readonly scriptBytes: number;
  readonly firstMapMs: number;
  readonly materialMs: number;
  readonly yearMs: number;
  readonly heapMB: number;
}

/** How a page is measured: its first map, then as many changes as asked for. */
export interface Subject {
  /** The page that is opened, below the server; the index if absent. */
  readonly path?: string;
  /** Called before the page is opened. */
  readonly prepare: (page: Page) => Promise<void>;
  /** The moment of the first map, milliseconds from navigation; null before it. */
  readonly firstMap: (page: Page) => Promise<number | null>;
  /** Called between the first map and the changes. */
  readonly settle: (page: Page) => Promise<void>;
  /** Shows a view by its index; milliseconds until it is on screen. */
  readonly change: (page: Page, view: number) => Promise<number>;
}

/** Indexes of the views that are changed to and fro. */
export const FIRST = 0;
export const OTHER_MATERIAL = 1;
export const OTHER_YEAR = 2;

const TURNS = 4;

/**
 * Pages time their first map themselves; to be asked while they load would hold them up, and so would the browser, which
 * builds up each new window by pages of its own. In milliseconds, before a page is opened and after.
 */
const QUIET_MS = 1500;

/** Middle value; of an even number of them the upper middle one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function changes(page: Page, subject: Subject, other: number): Promise<number> {
  const times: number[] = [];
  // The first turn fetches what the page keeps afterwards; rivals have everything at hand from the start.
  await subject.change(page, other);
  await subject.change(page, FIRST);
  for (let turn = 0; turn < TURNS; turn += 1)
    times.push(await subject.change(page, turn % 2 === 0 ? other : FIRST));
  return median(times);
}

/** Opens a page and measures it once. */
export async function visit(
  page: Page,
  server: GzipServer,
  query: string,
  subject: Subject,
): Promise<VisitResult> {
  server.asked.length = 0;
  await subject.prepare(page);
  await page.waitForTimeout(QUIET_MS);
  await page.goto(`${server.address}${subject.path ?? ""}?${query}`, { waitUntil: "commit" });
  await page.waitForTimeout(QUIET_MS);
  const firstMapMs = await until("the first map", async () => await subject.firstMap(page), 60_000);
  const origin = await page.evaluate(() => performance.timeOrigin);
  const before = server.asked.filter(({ at }) => at <= origin + (firstMapMs ?? 0));
  await subject.settle(page);
  const materialMs = await changes(page, subject, OTHER_MATERIAL);
  const yearMs = await changes(page, subject, OTHER_YEAR);
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return {
    scriptBytes: before.reduce((sum, { bytes }) => sum + bytes, 0),
    firstMapMs: firstMapMs ?? Number.NaN,
    materialMs,
    yearMs,
    heapMB: usedSize / 1e6,
  };
}
