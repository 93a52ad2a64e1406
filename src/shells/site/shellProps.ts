import type { Manifest } from "#schema/manifest.ts";

/** What a shell is given to start with. */
export interface ShellProps {
  readonly manifest: Manifest;
  /** Words the page in another language. */
  readonly speak: (language: string) => void;
}
