import { useWords } from "#i18n/WordsContext.tsx";
import type { MapDocument } from "#state/map/document.ts";
import { type Intent, set } from "#state/map/intents.ts";
import { Button } from "#ui/controls/Button.tsx";
import { IconButton } from "#ui/controls/IconButton.tsx";
import { LanguageSelect } from "./LanguageSelect.tsx";
import styles from "./SiteHeader.module.css";

const NEXT_THEME: Readonly<Record<MapDocument["theme"], MapDocument["theme"]>> = {
  auto: "dark",
  dark: "light",
  light: "auto",
};

interface SiteHeaderProps {
  /** The pages of the site by their word in the address, null for the map: those that always stand there where there is room, and the others. */
  readonly menu: Readonly<Record<"first" | "others", readonly (string | null)[]>>;
  /** The one that is shown. */
  readonly page: string | null;
  /** Canonical query of the view, so that a page link leads back to it. */
  readonly query: string;
  readonly theme: MapDocument["theme"];
  readonly dispatch: (intent: Intent) => void;
  /** What is done with a view; null on the pages that show none. */
  readonly onShare: (() => void) | null;
  readonly onEmbed: (() => void) | null;
}

/** The name of the site, its pages, language, colours and sharing. */
export function SiteHeader({ menu, page, query, theme, dispatch, onShare, onEmbed }: SiteHeaderProps) {
  const words = useWords();
  const link = (word: string | null) => (
    <a
      key={word}
      data-first={menu.first.includes(word) || undefined}
      href={`./?${word === null ? "" : `page=${word}&`}${query}`}
      aria-current={word === page ? "page" : undefined}
    >
      {words.lookUp(`nav.${word ?? "map"}`)}
    </a>
  );
  return (
    <header className={styles["header"]}>
      <a className={styles["name"]} href={`./?${query}`}>
        <span>{words.text("app.name")}</span>
        <span className={styles["tagline"]}>{words.text("app.tagline")}</span>
      </a>
      <nav className={styles["nav"]} aria-label={words.text("nav.label")}>
        {menu.first.map(link)}
        <details className={styles["more"]}>
          <summary>{words.text("nav.more")}</summary>
          <div className={styles["others"]}>{[...menu.first.slice(1), ...menu.others].map(link)}</div>
        </details>
      </nav>
      <div className={styles["actions"]}>
        <LanguageSelect dispatch={dispatch} />
        <IconButton
          icon="theme"
          label={words.text("theme.switch", { theme: words.text(`theme.${NEXT_THEME[theme]}`) })}
          onClick={() => dispatch(set("theme", NEXT_THEME[theme]))}
        />
        {onShare ? (
          <Button icon="share" className={styles["action"]} onClick={onShare}>
            {words.text("nav.share")}
          </Button>
        ) : null}
        {onEmbed ? (
          <Button icon="embed" className={styles["action"]} onClick={onEmbed}>
            {words.text("nav.embed")}
          </Button>
        ) : null}
      </div>
    </header>
  );
}
