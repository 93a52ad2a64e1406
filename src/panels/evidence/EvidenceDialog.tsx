import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { type EvidenceOf, evidenceOf } from "#scene/evidence/evidenceOf.ts";
import type { Manifest } from "#schema/manifest.ts";
import { Dialog } from "#ui/surfaces/Dialog.tsx";
import { Citation } from "./Citation.tsx";
import styles from "./EvidenceDialog.module.css";
import { EvidenceTables } from "./EvidenceTables.tsx";
import { Reports } from "./Reports.tsx";
import { SourceEntry } from "./SourceEntry.tsx";

interface EvidenceDialogProps {
  readonly manifest: Manifest;
  readonly scene: Scene;
  /** What is asked about: what is selected, or the measure as a whole. */
  readonly about: "selection" | "measure";
  readonly onClose: () => void;
}

function nameOf({ question }: Scene, { subject }: EvidenceOf, words: Words): string {
  if (subject === null) return words.text(`measure.${question.measure}.name`);
  if (subject.kind === "place") return words.place(subject.place);
  if (subject.kind === "inside")
    return words.text("selection.ring.title", { place: { place: subject.place } });
  return words.text("selection.flow.title", {
    origin: words.place(subject.origin),
    destination: words.place(subject.destination),
  });
}

/** Who says so: the source of a figure, its rows, how sure it is, what was done to it, and how to cite it. */
export default function EvidenceDialog({ manifest, scene, about, onClose }: EvidenceDialogProps) {
  const words = useWords();
  const evidence = evidenceOf(manifest, scene, about);
  const sourceOf = (id: string) => manifest.sources.find((source) => source.id === id);
  const sources = [...new Set(evidence.provenance.flatMap(({ sourceIds }) => sourceIds))].flatMap(
    (id) => sourceOf(id) ?? [],
  );
  return (
    <Dialog
      title={words.text("evidence.title", { figure: nameOf(scene, evidence, words) })}
      closeLabel={words.text("evidence.close")}
      look="wide"
      onClose={onClose}
    >
      <div className={styles["evidence"]}>
        {evidence.grade === null ? null : (
          <section>
            <h3 className={styles["heading"]}>{words.text("evidence.grade")}</h3>
            <p>{words.text(`evidence.grade.${evidence.grade}`)}</p>
            <p className={styles["soft"]}>{words.text("evidence.grade.rule")}</p>
          </section>
        )}
        {evidence.hubs.length > 0 ? (
          <p>
            {words.text("evidence.hubs", { places: { list: evidence.hubs.map((place) => ({ place })) } })}
          </p>
        ) : null}
        <Reports reports={evidence.reports} sourceName={(id) => sourceOf(id)?.title ?? id} />
        {evidence.provenance.map((provenance) => (
          <section key={`${provenance.about} ${provenance.subject}`} className={styles["origin"]}>
            <SourceEntry scene={scene} provenance={provenance} sources={sources} />
            <h4>{words.text("evidence.rows")}</h4>
            {provenance.rows.map((wanted) => (
              <EvidenceTables
                key={`${wanted.families.join()} ${wanted.subject}`}
                index={manifest.files.evidence}
                wanted={wanted}
                places={evidence.rowPlaces}
              />
            ))}
          </section>
        ))}
        <Citation sources={sources} edition={scene.edition} />
      </div>
    </Dialog>
  );
}
