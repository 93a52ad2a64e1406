import type { FlowTable } from "#schema/dossier.ts";

/**
 * A customs code as published: behind the name of its nomenclature, "HS 260500" or "CN 81101000". Bare digits would be
 * read as a number by one program and as text by the next, without zeros at the beginning.
 */
export function codeText({ system, code }: Pick<FlowTable, "system" | "code">): string {
  return `${system === "CN8" ? "CN" : "HS"} ${code}`;
}
