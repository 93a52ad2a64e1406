import { useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { SceneTimelineYear } from "#scene/contract/choices.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { chooseYear, type Intent } from "#state/map/intents.ts";
import { IconButton } from "#ui/controls/IconButton.tsx";
import { RangeSlider } from "#ui/controls/RangeSlider.tsx";
import { useTick } from "#ui/useTick.ts";
import { controlsOfYear } from "./controlsOfYear.ts";
import styles from "./Timeline.module.css";
import { TimelineKey } from "./TimelineKey.tsx";
import { TimelineMarks } from "./TimelineMarks.tsx";

/** Time a year stays on screen while playing: long enough to read the title. */
const YEAR_ON_SCREEN_MS = 1400;

function spokenYear(entry: SceneTimelineYear, words: Words): string {
  const year = String(entry.year);
  if (!entry.hasShares) return words.text("timeline.value.no-shares", { year });
  if (entry.flows === "none") return words.text("timeline.value.no-flows", { year });
  if (entry.flows === "partial") return words.text("timeline.value.partial", { year });
  return words.text("timeline.value", { year });
}

/** What is special about the year shown, in words: gaps, partial tables, breaks, export controls. */
function remarks(entry: SceneTimelineYear, scene: Scene, words: Words): readonly string[] {
  const year = { year: entry.year };
  const scopes = new Set(
    scene.coverage.flows
      .filter(({ completeness }) => completeness === "partial")
      .map(({ scope }) => words.text(`scope.${scope}`)),
  );
  const controls = controlsOfYear(scene, entry.year).map(({ place, instrument }) =>
    words.text("policy.control", { place: words.place(place), instrument }),
  );
  const isWhole = entry.hasShares && entry.flows === "complete" && !entry.isBreak;
  return [
    isWhole && scene.coverage.completeness === "complete"
      ? words.text("timeline.why.complete", { year })
      : "",
    entry.hasShares
      ? ""
      : words.text("timeline.why.no-shares", { year, measure: { measure: scene.question.measure } }),
    entry.flows === "none" ? words.text("timeline.why.no-flows", { year }) : "",
    entry.flows === "partial" && scopes.size > 0
      ? words.text("timeline.why.partial", { year, list: words.formats.list([...scopes]) })
      : "",
    scene.coverage.shares.basis === "published-share" ? words.text("timeline.assessment") : "",
    entry.isBreak ? words.text("timeline.why.break", { year }) : "",
    controls.length > 0 ? words.text("timeline.why.control", { year, list: { list: controls } }) : "",
  ].filter((remark) => remark !== "");
}

interface TimelineProps {
  readonly scene: Scene;
  readonly dispatch: (intent: Intent) => void;
}

/** The years that exist for the material and measure: a slider, and play and pause. */
export function Timeline({ scene, dispatch }: TimelineProps) {
  const words = useWords();
  const [isPlaying, setPlaying] = useState(false);
  const { timeline } = scene.choices;
  const at = timeline.findIndex(({ year }) => year === scene.question.year);
  const now = timeline[at];

  function goTo(index: number) {
    const entry = timeline[index];
    if (entry) dispatch(chooseYear(entry.year));
  }

  useTick(isPlaying, YEAR_ON_SCREEN_MS, () => {
    goTo(at + 1);
    if (at + 2 >= timeline.length) setPlaying(false);
  });

  /** Starts over where it would end at once. */
  function play() {
    if (at + 2 >= timeline.length) goTo(0);
    setPlaying(true);
  }

  if (!now || timeline.length < 2) {
    return (
      <p className={styles["alone"]}>
        {now ? [String(now.year), ...remarks(now, scene, words)].join(" ") : words.text("timeline.none")}
      </p>
    );
  }
  const controlled = new Set(
    timeline.map(({ year }) => year).filter((year) => controlsOfYear(scene, year).length > 0),
  );
  return (
    <div className={styles["timeline"]}>
      <IconButton
        icon={isPlaying ? "pause" : "play"}
        label={words.text(isPlaying ? "timeline.pause" : "timeline.play")}
        onClick={isPlaying ? () => setPlaying(false) : play}
      />
      <output className={styles["year"]} translate="no">
        {now.year}
      </output>
      <div className={styles["slider"]}>
        <RangeSlider
          label={words.text("timeline.label")}
          hidesLabel
          min={0}
          max={timeline.length - 1}
          value={at}
          valueText={spokenYear(now, words)}
          marks={<TimelineMarks timeline={timeline} at={at} controlled={controlled} />}
          onChange={(index) => {
            setPlaying(false);
            goTo(index);
          }}
        />
      </div>
      <TimelineKey timeline={timeline} controlled={controlled} />
      <p className={styles["remarks"]}>{remarks(now, scene, words).join(" ")}</p>
    </div>
  );
}
