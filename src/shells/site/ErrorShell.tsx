import type { Messages } from "#i18n/words.ts";
import { ErrorCard } from "#ui/surfaces/ErrorCard.tsx";
import styles from "./ManifestGate.module.css";

/** The last resort: what stands on the page when nothing else can. */
export function ErrorShell({ messages }: { readonly messages: Messages }) {
  // Not by the words of the page: what has failed may be among them.
  const text = (key: string): string => {
    const message = messages[key] ?? "";
    return typeof message === "string" ? message : "";
  };
  return (
    <main className={styles["gate"]}>
      <h1 className={styles["name"]}>{text("app.name")}</h1>
      <ErrorCard
        title={text("error.app.title")}
        text={text("error.app.text")}
        retryLabel={text("error.retry")}
        onRetry={() => window.location.reload()}
      />
    </main>
  );
}
