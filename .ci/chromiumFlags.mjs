/** Flags under which a headless Chromium without a graphics card draws WebGL2 in software. */
export const CHROMIUM_FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  // As on any machine without a graphics card, the page itself is painted by the processor; only WebGL is emulated.
  "--disable-gpu-rasterization",
];

/**
 * The same where the parts of a page are put together by the processor too, which takes journeys a fifth less of its
 * time. What is measured is measured without: WebGL then draws by a way of its own.
 */
export const JOURNEY_FLAGS = [...CHROMIUM_FLAGS, "--disable-gpu-compositing"];

/** The same browser as a reader has it whose machine offers no WebGL at all. */
export const FLAGS_WITHOUT_WEBGL = [
  "--headless=new",
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-gpu",
  "--disable-webgl",
  "--disable-webgl2",
  "--disable-3d-apis",
  "--disable-software-rasterizer",
];
