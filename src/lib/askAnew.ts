/**
 * A way to fetch a piece of the program that really asks again after a refusal.
 *
 * Browsers remember for as long as a page stands that a module could not be had, and Vite that it has put a style sheet
 * into the page. So the next call goes by another address, and a sheet that never came is taken out first. A module lost
 * further down the line stays lost: only a new page asks for it.
 *
 * @param load  an `import()`
 */
export function askAnew<T>(load: () => Promise<T>): () => Promise<T> {
  let ask = load;
  return () =>
    ask().catch((refusal: unknown) => {
      const address = /https?:\S+\.js/.exec(String(refusal))?.[0];
      if (address) ask = () => import(/* @vite-ignore */ `${address}?${Date.now()}`);
      for (const sheet of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]"))
        if (!sheet.sheet) sheet.remove();
      throw refusal;
    });
}
