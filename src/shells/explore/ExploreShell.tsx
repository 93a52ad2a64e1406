import { useState } from "react";
import { askedPage } from "#state/url/pageParameters.ts";
import { pageOf } from "../site/pageOf.ts";
import type { ShellProps } from "../site/shellProps.ts";

/** The full site: the page that the address asks for. */
export function ExploreShell(props: ShellProps) {
  const [page] = useState(() => ({ Page: pageOf(askedPage(window.location.search)) }));
  return <page.Page {...props} />;
}
