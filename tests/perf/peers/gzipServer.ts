import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A script that was asked for, and when. */
export interface AskedScript {
  readonly path: string;
  readonly bytes: number;
  /** Wall clock, milliseconds. */
  readonly at: number;
}

/** A page's folder on a port of its own. */
export interface GzipServer {
  readonly address: string;
  readonly asked: AskedScript[];
  readonly close: () => void;
}

/** Serves a folder, every file packed by gzip -9 beforehand and kept by no cache, and notes which scripts are asked for. */
export async function gzipServer(folder: string): Promise<GzipServer> {
  const packed = new Map<string, Buffer>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    if (statSync(file).isFile()) packed.set(`/${name}`, gzipSync(readFileSync(file), { level: 9 }));
  }
  const asked: AskedScript[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname === "/" ? "/index.html" : pathname;
    const content = packed.get(path);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (/\.m?js$/.test(path)) asked.push({ path, bytes: content.length, at: Date.now() });
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    response
      .writeHead(200, { "content-type": type, "content-encoding": "gzip", "cache-control": "no-store" })
      .end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, asked, close: () => server.close() };
}
