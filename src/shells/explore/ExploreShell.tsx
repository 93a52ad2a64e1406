import { useState } from "react";
import { askedPage } from "#state/url/pageParameters.ts";
import { pageOf } from "../site/menu.ts";
import { ReadPage } from "../site/ReadPage.tsx";
import type { ShellProps } from "../site/shellProps.ts";
import { MapPage } from "./MapPage.tsx";

/** The full site: the page that the address asks for. */
export function ExploreShell(props: ShellProps) {
  const [page] = useState(() => pageOf(askedPage(window.location.search)));
  return page === null ? <MapPage {...props} /> : <ReadPage {...props} page={page} />;
}
