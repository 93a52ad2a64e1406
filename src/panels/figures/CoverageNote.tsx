import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { SceneCodeCoverage } from "#scene/contract/coverage.ts";
import type { Scene } from "#scene/contract/scene.ts";
import { Disclosure } from "#ui/surfaces/Disclosure.tsx";
import styles from "./CoverageNote.module.css";

function codeRemarks(code: SceneCodeCoverage, words: Words): string {
  const { isSpecific, sharedWith, scope, valuation, shareOfReported, absentImporters } = code;
  const remarks = [
    words.text(`form.${code.form}.name`),
    words.text(`scope.${scope}`),
    words.text(`valuation.${valuation}`),
    sharedWith.length > 0
      ? words.text("coverage.code.shared", { list: words.formats.list(sharedWith.map(words.material)) })
      : isSpecific
        ? ""
        : words.text("coverage.code.not-specific"),
    shareOfReported === null
      ? ""
      : words.text("coverage.code.reported", { share: { share: shareOfReported } }),
    absentImporters === null ? "" : words.text("coverage.code.absent", { list: { list: absentImporters } }),
  ];
  return words.formats.remarks(remarks.filter((remark) => remark !== ""));
}

/** How complete the figures of the view are, in words, and which customs codes they come from. */
export function CoverageNote({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  const { completeness, shares, flows, leftOutCodes, excludedFamilies } = scene.coverage;
  return (
    <Disclosure title={words.text("coverage.title")} summary={words.text(`coverage.${completeness}`)}>
      <p>{words.text(`coverage.${completeness}.text`)}</p>
      {shares.held ? (
        <p>
          {shares.basis === null ? null : <span>{words.text(`coverage.basis.${shares.basis}`)}</span>}{" "}
          {shares.denominator === null ? null : (
            <span>{words.text(`coverage.denominator.${shares.denominator}`)}</span>
          )}{" "}
          {shares.product ? (
            <>
              <span>{words.text("coverage.counted")}</span> <span lang="en">{shares.product}</span>
            </>
          ) : null}
        </p>
      ) : null}
      {flows.length > 0 ? (
        <div>
          <h3 className={styles["heading"]}>{words.text("coverage.codes")}</h3>
          <ul className={styles["codes"]}>
            {flows.map((code) => (
              <li key={`${code.system} ${code.code} ${code.sourceId}`}>
                <strong translate="no">{`${code.system} ${code.code}`}</strong>{" "}
                <span lang="en">{code.label}</span>
                <span className={styles["soft"]}>{codeRemarks(code, words)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {leftOutCodes.length > 0 ? (
        <div>
          <h3 className={styles["heading"]}>{words.text("coverage.left-out")}</h3>
          <ul className={styles["codes"]}>
            {leftOutCodes.map(({ code, label, why }) => (
              <li key={code}>
                <strong translate="no">{code}</strong> <span lang="en">{label}</span>
                <span className={styles["soft"]}>{words.text(`why.${why}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {excludedFamilies.length > 0 ? (
        <p>
          {words.text("coverage.excluded", {
            list: words.formats.list(excludedFamilies.map((id) => words.lookUp(`family.${id}`))),
          })}
        </p>
      ) : null}
    </Disclosure>
  );
}
