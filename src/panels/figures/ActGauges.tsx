import type { MessageValue } from "#i18n/messageRef.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { MaterialAct } from "#scene/act/materialAct.ts";
import { thirdCountryValue } from "#scene/act/thirdCountryValue.ts";
import styles from "./PolicyCard.module.css";

interface ActGaugesProps {
  readonly act: MaterialAct;
  /** Address of the page of the Act. */
  readonly address: string;
}

interface Line {
  readonly id: string;
  readonly what: MessageValue;
  /** Null where it is not known. */
  readonly figure: MessageValue | null;
  readonly distance: number | null;
  readonly mark: number;
  readonly isDisputed: boolean;
}

function named(what: MessageValue, product: string): MessageValue {
  if (product === "") return what;
  return { phrase: { id: "policy.act.of", values: { what, product: { message: `product.${product}` } } } };
}

/** Output in the EU and its largest third-country suppliers beside the Act's benchmarks, in a line each. */
export function ActGauges({ act, address }: ActGaugesProps) {
  const words = useWords();
  const lines: readonly Line[] = [
    ...act.gauges.map(({ benchmark, share, distance, mark, product, comparison }) => ({
      id: benchmark,
      what: named({ message: `activity.${benchmark}` }, product),
      figure: share === null ? null : { share },
      distance,
      mark,
      isDisputed: comparison === "opposite",
    })),
    ...act.third.map((gauge) => ({
      id: `third ${gauge.stage}`,
      what: { phrase: { id: "policy.act.third", values: { stage: { message: `activity.${gauge.stage}` } } } },
      figure: thirdCountryValue(gauge),
      distance: gauge.distance,
      mark: gauge.mark,
      isDisputed: false,
    })),
  ];
  return (
    <div>
      <h3 className={styles["heading"]}>{words.text("policy.act")}</h3>
      <ul className={styles["facts"]} data-part="act">
        {lines.map(({ id, what, figure, distance, mark, isDisputed }) => (
          <li key={id}>
            <span>
              {figure === null || distance === null
                ? words.text("policy.act.unknown", { what })
                : words.text("policy.act.gauge", {
                    what,
                    figure,
                    side: distance === 0 ? "at" : distance < 0 ? "below" : "above",
                    mark: { share: mark },
                  })}
            </span>{" "}
            {isDisputed ? <span>{words.text("policy.act.disputed")}</span> : null}
          </li>
        ))}
        <li>
          <a href={address}>{words.text("policy.act.page")}</a>
        </li>
      </ul>
    </div>
  );
}
