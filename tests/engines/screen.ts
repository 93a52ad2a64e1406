import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

/** Larger than the largest window that is tried. */
const SCREEN = "2100x1300x24";

/** Ends a process and waits until it has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill();
  await ended;
}

/**
 * Starts a screen that nobody sees. A browser without any screen offers no WebGL here.
 *
 * @param xvfb  path of the program
 * @returns     what programs find it by, in their environment
 */
export async function startScreen(xvfb: string) {
  const child = spawn(xvfb, ["-displayfd", "3", "-screen", "0", SCREEN, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await once(child.stdio[3] as Readable, "data");
  return { display: `:${String(number).trim()}`, close: () => end(child) };
}
