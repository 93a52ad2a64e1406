import { useWords } from "#i18n/WordsContext.tsx";
import type { MapDocument } from "#state/map/document.ts";
import { type Intent, set } from "#state/map/intents.ts";
import { Button } from "#ui/controls/Button.tsx";
import { IconButton } from "#ui/controls/IconButton.tsx";
import { SiteHeaderLanguage } from "./LanguageSelect.tsx";
import styles from "./SiteHeader.module.css";

const NEXT_THEME: Readonly<Record<MapDocument["theme"], MapDocument["theme"]>> = {
  auto: "dark",
  dark: "light",
  light: "auto",
};

export type PageId = "map" | "coverage" | "about";

interface SiteHeaderProps {
  readonly page: PageId;
  /** Canonical query of the view, so that a page link leads back to it. */
  readonly query: string;
  readonly theme: MapDocument["theme"];
  readonly dispatch: (intent: Intent) => void;
  /** What is done with a view; null on the pages that show none. */
  readonly onShare: (() => void) | null;
  readonly onEmbed: (() => void) | null;
}

/** The name of the site, its pages, language, colours and sharing. */
export function SiteHeader({ page, query, theme, dispatch, onShare, onEmbed }: SiteHeaderProps) {
  const words = useWords();
  const current = (id: PageId) => (id === page ? "page" : undefined);
  return (
    <header className={styles["header"]}>
      <a className={styles["name"]} href={`./?${query}`}>
        <span>{words.text("app.name")}</span>
        <span className={styles["tagline"]}>{words.text("app.tagline")}</span>
      </a>
      <nav className={styles["nav"]} aria-label={words.text("nav.label")}>
        <a href={`./?${query}`} aria-current={current("map")}>
          {words.text("nav.map")}
        </a>
        <a href={`./?page=coverage&${query}`} aria-current={current("coverage")}>
          {words.text("nav.coverage")}
        </a>
        <a href={`./?page=about&${query}`} aria-current={current("about")}>
          {words.text("nav.about")}
        </a>
      </nav>
      <div className={styles["actions"]}>
        <SiteHeaderLanguage dispatch={dispatch} />
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
