import { useState } from "react";
import { askedPage } from "#state/url/pageParameters.ts";
import { PAGES, pageOf } from "../site/pages.ts";
import type { ShellProps } from "../site/shellProps.ts";

/** The full site: the page that the address asks for. */
export function ExploreShell(props: ShellProps) {
  const [{ Page }] = useState(() => pageOf(askedPage(window.location.search)));
  return <Page {...props} menu={PAGES} />;
}
