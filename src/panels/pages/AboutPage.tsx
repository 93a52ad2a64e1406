import { licenceText } from "#i18n/licenceText.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Manifest } from "#schema/manifest.ts";
import styles from "./AboutPage.module.css";

/** What this is, what it leaves out, and under which licences. */
export default function AboutPage({ manifest }: { readonly manifest: Manifest }) {
  const words = useWords();
  const { edition: dataEdition, excludedFamilies, sources } = manifest;
  return (
    <div className={styles["page"]}>
      <h1 className={styles["title"]}>{words.text("about.title")}</h1>
      <p className={styles["lead"]}>{words.text("about.what")}</p>
      <p>{words.text("about.figures")}</p>
      <p>{words.text("about.private")}</p>
      {excludedFamilies.length > 0 ? (
        <p>
          {words.text("about.excluded", {
            list: words.formats.list(excludedFamilies.map((id) => words.lookUp(`family.${id}`))),
          })}
        </p>
      ) : null}
      <p>{words.text("about.independent")}</p>
      <p>{words.text("about.licence")}</p>
      <p>{words.text("about.translation")}</p>
      <h2 className={styles["heading"]}>{words.text("about.data")}</h2>
      <p>{words.text("about.data.tables")}</p>
      <ul>
        <li>
          <a href="./datapackage.json">{words.text("about.data.package")}</a>
        </li>
        <li>
          <a href="./catalog.jsonld">{words.text("about.data.catalogue")}</a>
        </li>
      </ul>
      <p>{words.text("about.data.cite", { edition: dataEdition, button: words.text("evidence.open") })}</p>
      <h2 className={styles["heading"]}>{words.text("about.sources")}</h2>
      <ul className={styles["sources"]}>
        {/* Of no single figure, so of no single year. */}
        {sources.map(({ id, title, publisher, edition, licence, address }) => (
          <li key={id}>
            <cite lang="en">{title}</cite>
            <span>{words.source({ publisher, edition, year: null })}</span>
            <span>{licenceText(licence, words)}</span>
            {/^https?:/.test(address) ? (
              <a href={address} rel="noopener noreferrer" target="_blank">
                {words.text("sources.link")}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
