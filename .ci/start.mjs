import { spawn } from "node:child_process";
import { ensureBuilt, ensureInstalled } from "./steps.mjs";

ensureInstalled();
ensureBuilt();

const { preview } = await import("vite");
const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173), strictPort: false } });
const address = server.resolvedUrls?.local[0];
process.stdout.write(`\nSupply Lines is at ${address}\nPress Ctrl+C to stop.\n`);

if (process.argv.includes("--open") && address) {
  const opener = process.platform === "darwin" ? "open" : "xdg-open";
  spawn(opener, [address], { stdio: "ignore", detached: true }).on("error", () => {});
}
