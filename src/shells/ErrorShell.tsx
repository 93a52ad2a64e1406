import { createWords, type Messages } from "#i18n/words.ts";
import { ErrorCard } from "#ui/ErrorCard.tsx";
import styles from "./ManifestGate.module.css";

/** The last resort: what stands on the page when nothing else can. */
export function ErrorShell({ messages }: { readonly messages: Messages }) {
  const words = createWords("en", messages, null);
  return (
    <main className={styles["gate"]}>
      <h1 className={styles["name"]}>{words.text("app.name")}</h1>
      <ErrorCard
        title={words.text("error.app.title")}
        text={words.text("error.app.text")}
        retryLabel={words.text("error.retry")}
        onRetry={() => window.location.reload()}
      />
    </main>
  );
}
