import { useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { askedPage } from "#state/url/pageParameters.ts";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import styles from "../site/PageFrame.module.css";
import { pageOf } from "../site/pageOf.ts";
import type { ShellProps } from "../site/shellProps.ts";

/** The full site: the page that the address asks for. */
export function ExploreShell(props: ShellProps) {
  const [page] = useState(() => ({ Page: pageOf(askedPage(window.location.search)) }));
  const words = useWords();
  const placeholder = (
    <main className={styles["main"]}>
      <Skeleton lines={6} label={words.text("app.loading")} />
    </main>
  );
  return <page.Page {...props} placeholder={placeholder} />;
}
