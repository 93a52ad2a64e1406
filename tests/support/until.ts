const PAUSE_MS = 100;

/**
 * Waits until `probe` gives something true, asking again every tenth of a second.
 *
 * Playwright's own `waitForFunction` evaluates text in the page, which the app's content policy refuses.
 *
 * @throws Error that names what was waited for, with the last error of the probe
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T>,
  withinMs = 20_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + withinMs;
  let lastError = "";
  while (Date.now() < end) {
    try {
      const found = await probe();
      if (found) return found;
    } catch (error) {
      lastError = error instanceof Error ? `: ${error.message}` : "";
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`waited ${withinMs} ms in vain until ${what}${lastError}`);
}
