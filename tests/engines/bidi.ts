import { once } from "node:events";
import { WebSocket } from "ws";

/** What a browser sends: an answer to a command, or news of something that happened. */
type Message =
  | { readonly type: "success"; readonly id: number; readonly result: unknown }
  | { readonly type: "error"; readonly id: number; readonly error: string; readonly message: string }
  | { readonly type: "event"; readonly method: string; readonly params: unknown };

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * A connection to a browser in the WebDriver BiDi protocol (https://w3c.github.io/webdriver-bidi/). Playwright speaks it with
 * newer Firefoxes than the one that Debian keeps.
 *
 * @param onEvent  is told of events that were subscribed to
 */
export async function connectBidi(address: string, onEvent: (method: string, params: unknown) => void) {
  const socket = new WebSocket(address);
  await once(socket, "open");
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.on("message", (data) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === "event") {
      onEvent(message.method, message.params);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === "success") asked?.resolve(message.result as never);
    else asked?.reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("the browser has hung up"));
  });
  return {
    /** Sends a command and gives its result. */
    send: <Result = unknown>(method: string, params: object = {}) =>
      new Promise<Result>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
  };
}
