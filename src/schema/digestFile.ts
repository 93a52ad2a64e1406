import { digestSchema } from "./digest.ts";
import type { FileRef } from "./manifest.ts";

/** All materials at a glance: apart from the other files, because no map waits for it. */
export const digestFile = ({ path }: FileRef) => ({ path, schema: digestSchema });
