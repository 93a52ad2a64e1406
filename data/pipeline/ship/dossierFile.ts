import { absentImportersText } from "#schema/absentImporters.ts";
import type { Dossier, DossierFile, FlowTable } from "#schema/dossier.ts";

/** A flow table as its file has it: a word for each scope, a text for absent importers, no method, which the source's id tells. */
export function tableFile({ method: _, ...table }: FlowTable): DossierFile["flows"][number] {
  return {
    ...table,
    coverage: table.coverage.map((year) => ({
      ...year,
      scope: year.scope.id,
      absentImporters: year.absentImporters && absentImportersText(year.absentImporters),
    })),
  };
}

/** A dossier as its file has it. */
export function dossierFile(dossier: Dossier): DossierFile {
  return { ...dossier, flows: dossier.flows.map(tableFile) };
}
