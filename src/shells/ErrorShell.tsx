import type { Messages } from "#i18n/words.ts";
import { ErrorCard } from "#ui/ErrorCard.tsx";
import styles from "./ManifestGate.module.css";

/** The last resort: what stands on the page when nothing else can. */
export function ErrorShell({ messages }: { readonly messages: Messages }) {
  return (
    <main className={styles["gate"]}>
      <h1 className={styles["name"]}>{messages["app.name"]}</h1>
      <ErrorCard
        title={messages["error.app.title"] ?? ""}
        text={messages["error.app.text"] ?? ""}
        retryLabel={messages["error.retry"] ?? ""}
        onRetry={() => window.location.reload()}
      />
    </main>
  );
}
