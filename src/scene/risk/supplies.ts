import type { StageRisk, StudiedSuppliers } from "#domain/risk/stageRisk.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { PlaceId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import { defaultView, encodeView } from "#state/map/codec.ts";
import { chooseSeries, set } from "#state/map/intents.ts";
import type { Judged } from "./judged.ts";
import { say } from "./words.ts";

/** A list of suppliers on the page: of the world or of the EU, at a stage. */
export interface Supply {
  readonly id: string;
  readonly stage: StageRisk["stage"];
  readonly title: MessageRef;
  readonly suppliers: StudiedSuppliers;
}

/** The lists of suppliers that the study prints of a material or element, stage by stage, the world's first. */
export function suppliesOf({ stages }: Judged): Supply[] {
  return stages.flatMap(({ stage, global, euSourcing }) =>
    [global, euSourcing].flatMap((suppliers) => {
      if (suppliers === null) return [];
      const { scope } = suppliers.assessment;
      return { id: `${scope}-${stage}`, stage, title: say("supply", { scope, stage }), suppliers };
    }),
  );
}

/**
 * Query of the map that draws a list of suppliers, members of the EU apart as the study lists them.
 *
 * @param place  the supplier that is selected on it
 * @returns      null for a list that no map draws
 */
export function mapOf(
  manifest: Manifest,
  { material }: Judged["material"],
  { assessment }: StudiedSuppliers,
  place: PlaceId | null = null,
): string | null {
  const known = manifest.materials.find(({ id }) => id === material);
  const measure = assessment.scope === "global" ? assessment.stage : "eu-sourcing";
  const ids = known?.measures.find((each) => each.measure === measure)?.series.map(({ id }) => id) ?? [];
  if (!known || assessment.series === null || !ids.includes(assessment.series)) return null;
  const series = ids[0] === assessment.series ? null : assessment.series;
  const drawn = set("eu", "members")(
    chooseSeries(series)(defaultView(manifest, known, measure), manifest),
    manifest,
  );
  return encodeView(place === null ? drawn : { ...drawn, select: { kind: "place", id: place } }, manifest);
}
