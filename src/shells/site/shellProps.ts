import type { Manifest } from "#schema/manifest.ts";

/** What a shell, or a page of it, is given to start with. */
export interface ShellProps {
  readonly manifest: Manifest;
  /** Words the page in another language. */
  readonly speak: (language: string) => void;
}
