import { useCallback, useEffect, useState } from "react";

/**
 * What the server says of this page: "outdated" where it holds another version, with which files may have gone that this one asks
 * for late; "offline" where it does not answer; null where nothing is known to have changed. And a way to load the page anew,
 * which without a server would only take away what still stands.
 */
export function usePublished() {
  const [verdict, setVerdict] = useState<"outdated" | "offline" | null>(null);
  const ask = useCallback(async () => {
    try {
      const page = await (await fetch(window.location.href, { cache: "no-cache" })).text();
      // Extensions of a browser put scripts of their own into a page.
      const base = new URL("./", document.baseURI).href;
      const scripts = [...document.scripts].filter(({ src }) => src.startsWith(base));
      const isNamed = ({ src }: HTMLScriptElement) => page.includes(src.slice(src.lastIndexOf("/")));
      // The page of an error or of a login is no version of this one.
      const isOutdated = page.includes('id="root"') && !scripts.every(isNamed);
      setVerdict(isOutdated ? "outdated" : null);
      return true;
    } catch {
      setVerdict("offline");
      return false;
    }
  }, []);
  useEffect(() => void ask(), [ask]);
  const reload = async () => (await ask()) && window.location.reload();
  return { verdict, reload };
}
