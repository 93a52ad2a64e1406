import { publishSite } from "./publishSite.ts";
import { readSite, SITE_SETTING } from "./site.ts";

// `npm run build`: writes what is published beside the app into `dist`, which `vite build` has just written.
try {
  const site = readSite(process.env[SITE_SETTING]);
  const start = performance.now();
  await publishSite({ dist: "dist", site });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const where = site ?? `an address to be seen; ${SITE_SETTING} is not set, so no page names its own`;
  process.stdout.write(`published for ${where}, in ${seconds} s\n`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
