import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of somebody else's site. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Serves one page at another origin than the app's, as an editor's site would.
 *
 * @param host  the page, or how it reads once its origin is known
 * @returns     its origin, without a slash at its end, and a function that ends the server
 */
export async function serveHost(host: HostPage | ((origin: string) => HostPage)) {
  const server = createServer((_request, response) => {
    const { html, headers = {} } = typeof host === "function" ? host(origin) : host;
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return { origin, close: () => server.close() };
}
