import { useState } from "react";
import { PAGE_PARTS } from "#i18n/messageParts.ts";
import { askedPage } from "#state/url/pageParameters.ts";
import { pageOf } from "../site/menu.ts";
import type { ShellProps } from "../site/shellProps.ts";
import { EmbedShell } from "./EmbedShell.tsx";
import { PageEmbed } from "./PageEmbed.tsx";

/** An embed: of the page of tables that the address asks for, or of a map. */
export function EmbedPage(props: ShellProps) {
  const [page] = useState(() => pageOf(askedPage(window.location.search)));
  const isEmbeddable = PAGE_PARTS.some((part) => part === page);
  return page !== null && isEmbeddable ? <PageEmbed {...props} page={page} /> : <EmbedShell {...props} />;
}
