import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import { GRADES } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import { chooseFlows, chooseProjection, type Intent, reset, set } from "#state/map/intents.ts";
import { PROJECTIONS } from "#state/map/values.ts";
import { Button } from "#ui/controls/Button.tsx";
import { SegmentedControl } from "#ui/controls/SegmentedControl.tsx";
import { Select } from "#ui/controls/Select.tsx";
import { CodeFilter } from "./CodeFilter.tsx";
import styles from "./Filters.module.css";
import { PartnerFilter } from "./PartnerFilter.tsx";
import { SeriesFilter } from "./SeriesFilter.tsx";
import { TopFilter } from "./TopFilter.tsx";

interface FiltersProps {
  readonly manifest: Manifest;
  readonly scene: Scene;
  /** How the map is drawn is no part of the Scene. */
  readonly projection: MapDocument["projection"];
  readonly dispatch: (intent: Intent) => void;
}

/** Everything that says what is drawn, apart from material, measure, place and year. */
export function Filters({ manifest, scene, projection, dispatch }: FiltersProps) {
  const words = useWords();
  const { question, filters, choices } = scene;
  const isWorld = question.place === null;
  return (
    <div className={styles["filters"]}>
      <SeriesFilter scene={scene} dispatch={dispatch} />
      <SegmentedControl<MapDocument["flows"]>
        label={words.text("form.label")}
        value={question.flows}
        onChange={(id) => dispatch(chooseFlows(id))}
        segments={[
          ...choices.forms.map(({ id, isHeld }) => ({
            id,
            label: words.text(`form.${id}.name`),
            closedBecause: isHeld
              ? null
              : words.text("form.not-held", { form: words.text(`form.${id}.name`) }),
          })),
          { id: "none" as const, label: words.text("form.none.name") },
        ]}
      />
      <CodeFilter scene={scene} dispatch={dispatch} />
      <div className={styles["pair"]}>
        <SegmentedControl<MapDocument["unit"]>
          label={words.text("filters.unit")}
          value={question.unit}
          onChange={(id) => dispatch(set("unit", id))}
          segments={[
            { id: "value", label: words.text("filters.unit.value") },
            {
              id: "mass",
              label: words.text("filters.unit.mass"),
              closedBecause: choices.massIsHeld ? null : words.text("filters.unit.mass-closed"),
            },
          ]}
        />
        <SegmentedControl<MapDocument["eu"]>
          label={words.text("filters.eu")}
          value={question.eu}
          onChange={(id) => dispatch(set("eu", id))}
          segments={[
            { id: "one", label: words.text("filters.eu.one") },
            { id: "members", label: words.text("filters.eu.members") },
          ]}
        />
      </div>
      <SegmentedControl<MapDocument["direction"]>
        label={words.text("filters.direction")}
        value={question.direction}
        onChange={(id) => dispatch(set("direction", id))}
        segments={(["both", "in", "out"] as const).map((id) => ({
          id,
          label: words.text(`filters.direction.${id}`),
          closedBecause: isWorld ? words.text("filters.direction.closed") : null,
        }))}
      />
      {isWorld ? <p className={styles["hint"]}>{words.text("filters.direction.closed")}</p> : null}
      <PartnerFilter manifest={manifest} partners={filters.partners} dispatch={dispatch} />
      <TopFilter top={filters.top} dispatch={dispatch} />
      <div className={styles["pair"]}>
        <Select
          label={words.text("filters.projects")}
          value={filters.projects}
          onChange={(id) => dispatch(set("projects", id))}
          groups={[
            {
              label: null,
              options: (["material", "all", "none"] as const).map((id) => ({
                id,
                label: words.text(`filters.projects.${id}`),
              })),
            },
          ]}
        />
        <Select
          label={words.text("filters.agreements")}
          value={filters.agreements}
          onChange={(id) => dispatch(set("agreements", id))}
          groups={[
            {
              label: null,
              options: (["show", "hide"] as const).map((id) => ({
                id,
                label: words.text(`filters.agreements.${id}`),
              })),
            },
          ]}
        />
        <Select
          label={words.text("filters.trade")}
          value={question.trade}
          onChange={(id) => dispatch(set("trade", id))}
          groups={[
            {
              label: null,
              options: (["auto", "world", "eu-customs"] as const).map((id) => ({
                id,
                label:
                  id === "eu-customs" && !choices.euCustomsIsHeld
                    ? words.text("filters.trade.eu-customs-closed")
                    : words.text(`filters.trade.${id}`),
                disabled: id === "eu-customs" && !choices.euCustomsIsHeld,
              })),
            },
          ]}
        />
        <Select
          label={words.text("filters.grade")}
          value={filters.grade}
          onChange={(id) => dispatch(set("grade", id))}
          groups={[
            {
              label: null,
              options: (["any", ...GRADES] as const).map((id) => ({
                id,
                label: words.text(`grade.${id}.name`),
              })),
            },
          ]}
        />
        <Select
          label={words.text("filters.projection")}
          value={projection}
          onChange={(id) => dispatch(chooseProjection(id))}
          groups={[
            {
              label: null,
              options: PROJECTIONS.map((id) => ({
                id,
                label: words.text(`filters.projection.${id}`),
              })),
            },
          ]}
        />
      </div>
      <Button look="quiet" onClick={() => dispatch(reset)}>
        {words.text("filters.reset")}
      </Button>
    </div>
  );
}
