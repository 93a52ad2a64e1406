import { LOCALES } from "#i18n/locales.ts";
import { languageToAsk } from "#i18n/readersLanguage.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import { type Intent, set } from "#state/map/intents.ts";
import styles from "./SiteHeader.module.css";

const OFFERED = Object.entries(LOCALES).filter(([, { isComplete }]) => isComplete);

/** The languages of the page, each by its own name; a change keeps the view. */
export function LanguageSelect({ dispatch }: { readonly dispatch: (intent: Intent) => void }) {
  const words = useWords();
  return (
    <select
      className={styles["language"]}
      aria-label={words.text("language.label")}
      value={words.locale}
      onChange={({ target }) => dispatch(set("lang", languageToAsk(target.value, navigator.languages)))}
    >
      {OFFERED.map(([language, { endonym }]) => (
        <option key={language} value={language} lang={language}>
          {endonym}
        </option>
      ))}
    </select>
  );
}
