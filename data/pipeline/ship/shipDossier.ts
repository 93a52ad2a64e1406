import type { Dossier } from "#schema/dossier.ts";
import { roomBeside, splitFlows } from "../dossier/splitFlows.ts";
import { tableFile } from "./dossierFile.ts";
import { type ShippedFile, shipFile } from "./shippedFile.ts";

/** A dossier as one file, and as many more for its flow tables as it needs. */
export function shipDossier(dossier: Dossier): [ShippedFile, ...ShippedFile[]] {
  const { material, schemaVersion } = dossier;
  const room = roomBeside(JSON.stringify({ ...dossier, flows: [] }));
  const [first = [], ...rest] = splitFlows(dossier.flows, room);
  return [
    shipFile(`dossiers/${material}`, JSON.stringify({ ...dossier, flows: first.map(tableFile) })),
    ...rest.map((flows, index) =>
      shipFile(
        `dossiers/${material}-${index + 2}`,
        JSON.stringify({ schemaVersion, material, flows: flows.map(tableFile) }),
      ),
    ),
  ];
}
