import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/**
 * Serves a folder below a path, as a plain host without any settings would: no headers, no fallbacks.
 *
 * @param below  path in front of every file, with slashes at both ends: "/maps/europe/"
 * @returns      the address of the folder, and a function that ends the server
 */
export async function serveFolder(folder: string, below: string) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const inside = normalize(path.slice(below.length)).replace(/^(\.\.[/\\])+/, "");
    const file = join(folder, path === below ? "index.html" : inside);
    if (!path.startsWith(below) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}${below}`, close: () => server.close() };
}
