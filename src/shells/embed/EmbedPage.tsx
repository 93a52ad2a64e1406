import { useState } from "react";
import { askedPage } from "#state/url/pageParameters.ts";
import { pageOf } from "../site/pageOf.ts";
import type { ShellProps } from "../site/shellProps.ts";
import { EmbedShell } from "./EmbedShell.tsx";
import { PageEmbed } from "./PageEmbed.tsx";

/** An embed: of the page that the address asks for, or of a map. */
export function EmbedPage(props: ShellProps) {
  const [read] = useState(() => pageOf(askedPage(window.location.search)));
  return read?.isEmbeddable ? (
    <PageEmbed {...props} title={read.title} Body={read.Body} />
  ) : (
    <EmbedShell {...props} />
  );
}
