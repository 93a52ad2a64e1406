import { useEffect, useState } from "react";

/**
 * Whether the server holds another version of this page than the one that runs. Files that a page asks for late may be gone
 * then, and come back with the new version only.
 */
export function useIsOutdated(): boolean {
  const [isOutdated, setOutdated] = useState(false);
  useEffect(() => {
    const compare = async () => {
      const page = await (await fetch(window.location.href, { cache: "no-cache" })).text();
      const isNamed = ({ src }: HTMLScriptElement) => page.includes(src.slice(src.lastIndexOf("/")));
      // The page of an error or of a login is no version of this one.
      setOutdated(page.includes('id="root"') && ![...document.scripts].every(isNamed));
    };
    // Without a connection there is no telling.
    compare().catch(() => undefined);
  }, []);
  return isOutdated;
}
