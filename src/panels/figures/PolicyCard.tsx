import type { ReactNode } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { MaterialAct } from "#scene/act/materialAct.ts";
import type { ScenePolicy } from "#scene/contract/policy.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { Disclosure } from "#ui/surfaces/Disclosure.tsx";
import { ActGauges } from "./ActGauges.tsx";
import styles from "./PolicyCard.module.css";

type Control = ScenePolicy["exportControls"][number];

/** What is known of a control, as of the day it was last seen: never in the present tense where nobody knows. */
function stateOf({ state, announcedOn, inForceOn, suspendedUntil, lastSeen }: Control, words: Words): string {
  const day = (iso: string | null) => ({ date: iso ?? "" });
  if (state === "suspension-ended")
    return words.text("policy.control.suspension-ended", {
      date: day(announcedOn ?? inForceOn),
      until: day(suspendedUntil),
    });
  return inForceOn === null
    ? words.text("policy.control.announced", { date: day(announcedOn), seen: day(lastSeen) })
    : words.text("policy.control.in-force", { date: day(inForceOn), seen: day(lastSeen) });
}

interface FactProps {
  readonly title: string;
  /** In English, as our tables have it. */
  readonly summary?: string;
  readonly evidence: string;
  readonly children?: ReactNode;
}

function Fact({ title, summary, evidence, children }: FactProps) {
  const words = useWords();
  return (
    <li>
      <strong>{title}</strong>
      {children}
      {summary === undefined ? null : <span lang="en">{summary}</span>}
      <a href={evidence} rel="noopener noreferrer" target="_blank">
        {words.text("policy.evidence")}
      </a>
    </li>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div>
      <h3 className={styles["heading"]}>{title}</h3>
      <ul className={styles["facts"]}>{children}</ul>
    </div>
  );
}

interface PolicyCardProps {
  readonly scene: Scene;
  /** Null where the material is not strategic. */
  readonly act: MaterialAct | null;
  /** Address of the page of the Act. */
  readonly actAddress: string;
}

/** What the Act asks of the material, export controls, benchmarks, public stocks and measures on recycling that name the material; nothing where none does. */
export function PolicyCard({ scene, act, actAddress }: PolicyCardProps) {
  const words = useWords();
  const { exportControls, stockpiles, recyclingMeasures, benchmarkBands } = scene.policy;
  const gauges = act === null ? 0 : act.gauges.length + act.third.length;
  const others = exportControls.length + stockpiles.length + recyclingMeasures.length + benchmarkBands.length;
  const count = gauges + others;
  if (count === 0) return null;
  return (
    <Disclosure title={words.text("policy.title")} summary={words.text("policy.summary", { count })}>
      {act === null ? null : <ActGauges act={act} address={actAddress} />}
      <Part title={words.text("policy.controls")}>
        {exportControls.map((control) => (
          <Fact
            key={control.id}
            title={words.text("policy.control", {
              place: words.place(control.place),
              instrument: control.instrument,
            })}
            summary={control.measure}
            evidence={control.evidence}
          >
            <span>
              {[
                stateOf(control, words),
                ...(control.targets.length === 0
                  ? []
                  : [
                      words.text("policy.control.targets", {
                        places: { list: control.targets.map((place) => ({ place })) },
                      }),
                    ]),
              ].join(" ")}
            </span>
          </Fact>
        ))}
      </Part>
      <Part title={words.text("policy.benchmarks")}>
        {benchmarkBands.map(({ benchmark, target, band, isReached, year, evidence }) => (
          <Fact
            key={benchmark}
            title={words.text("policy.benchmark", {
              benchmark,
              band: band?.kind ?? "none",
              from: words.formats.percentBreak(band?.from ?? 0),
              to: words.formats.percentBreak(band?.to ?? 0),
            })}
            evidence={evidence}
          >
            <span>
              {[
                words.text("policy.benchmark.verdict", {
                  year: { year },
                  target: words.formats.percentBreak(target),
                  reached: isReached === null ? "unknown" : isReached ? "yes" : "no",
                }),
                ...(benchmark === "recycling" && band !== null
                  ? [words.text("policy.benchmark.recycling")]
                  : []),
              ].join(" ")}
            </span>
          </Fact>
        ))}
      </Part>
      <Part title={words.text("policy.stockpiles")}>
        {stockpiles.map(({ place, programme, date, summary, evidence }) => (
          <Fact
            key={`${place} ${programme} ${summary}`}
            title={words.text("policy.stockpile", { place: words.place(place), programme, date: { date } })}
            summary={summary}
            evidence={evidence}
          />
        ))}
      </Part>
      <Part title={words.text("policy.recycling")}>
        {recyclingMeasures.map(({ id, measure, instrument, date, state, summary, evidence }) => (
          <Fact key={id} title={measure} summary={summary} evidence={evidence}>
            <span>
              {words.text("policy.measure", {
                instrument,
                date: { date },
                state: words.text(`policy.state.${state}`),
              })}
            </span>
          </Fact>
        ))}
      </Part>
    </Disclosure>
  );
}
