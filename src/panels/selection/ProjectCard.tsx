import { useWords } from "#i18n/WordsContext.tsx";
import type { SceneSelection } from "#scene/contract/scene.ts";
import styles from "./SelectionCard.module.css";

interface ProjectCardProps {
  readonly selection: Extract<SceneSelection, { kind: "project" }>;
}

/** A Strategic Project: who, what, where, how well the place is known, and on whose word. */
export function ProjectCard({ selection }: ProjectCardProps) {
  const words = useWords();
  const { project, precision, selectedOn, description, evidence, confidence } = selection;
  return (
    <>
      <p lang="en">{description}</p>
      <dl className={styles["facts"]}>
        <dt>{words.text("table.promoter")}</dt>
        <dd lang="en">{project.promoter}</dd>
        <dt>{words.text("selection.project.activities")}</dt>
        <dd>{words.formats.list(project.activities.map((id) => words.text(`activity.${id}`)))}</dd>
        <dt>{words.text("selection.project.materials")}</dt>
        <dd>{words.formats.list(project.materials.map((id) => words.material(id)))}</dd>
        <dt>{words.text("selection.project.location")}</dt>
        <dd>
          <span lang="en">{project.locality}</span>
          <span>{`, ${words.place(project.place)}`}</span>{" "}
          <span className={styles["soft"]}>{`(${words.text(`precision.${precision}`)})`}</span>
        </dd>
        <dt>{words.text("selection.source")}</dt>
        <dd>
          <span>{`${words.text("selection.project.selected", { date: { date: selectedOn } })}.`}</span>{" "}
          <a href={evidence} rel="noopener noreferrer" target="_blank">
            {words.text("selection.project.evidence")}
          </a>{" "}
          <span className={styles["soft"]}>{`(${words.text(`confidence.${confidence}`)})`}</span>
        </dd>
      </dl>
    </>
  );
}
