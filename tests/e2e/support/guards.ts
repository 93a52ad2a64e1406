import type { BrowserContext, Page } from "playwright-core";

/** What a page must never do, collected while it runs. */
export interface Guards {
  /** Everything that went wrong so far, in the order it happened. */
  readonly breaches: () => Promise<readonly string[]>;
}

/** Runs in the page before any script of ours: remembers what the content policy refused. */
function rememberViolations(): void {
  const violations: string[] = [];
  Object.defineProperty(window, "policyViolations", { value: violations });
  document.addEventListener("securitypolicyviolation", (event) => {
    violations.push(`${event.effectiveDirective} refused ${event.blockedURI} (${event.sourceFile})`);
  });
}

async function storedOnDevice(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await window.caches.keys();
    const workers = await navigator.serviceWorker.getRegistrations();
    return [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...databases.map(({ name }) => `indexedDB ${name ?? ""}`),
      ...caches.map((name) => `cache ${name}`),
      ...workers.map(({ scope }) => `service worker ${scope}`),
    ];
  });
}

async function policyViolations(page: Page): Promise<string[]> {
  return await page.evaluate(
    () => (window as unknown as { policyViolations?: string[] }).policyViolations ?? [],
  );
}

/**
 * Watches a page for errors in the console, uncaught errors, refusals of the content policy, requests to
 * another origin, cookies and anything stored on the device.
 *
 * @param tolerated  console messages that belong to the journey: a file it took away
 */
export async function guard(
  context: BrowserContext,
  page: Page,
  origin: string,
  tolerated: readonly RegExp[],
): Promise<Guards> {
  const seen: string[] = [];
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() !== "error" || tolerated.some((pattern) => pattern.test(text))) return;
    seen.push(`console: ${text}`);
  });
  page.on("pageerror", (error) => {
    if (!tolerated.some((pattern) => pattern.test(error.message))) seen.push(`error: ${error.message}`);
  });
  context.on("request", (request) => {
    const address = new URL(request.url());
    const isOwn = address.origin === origin || ["data:", "blob:"].includes(address.protocol);
    if (!isOwn) seen.push(`request to ${address.origin}`);
  });
  await page.addInitScript(rememberViolations);

  return {
    breaches: async () => {
      const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
      const violations = (await policyViolations(page)).map((text) => `policy: ${text}`);
      return [...seen, ...violations, ...cookies, ...(await storedOnDevice(page))];
    },
  };
}
