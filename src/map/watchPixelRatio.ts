/**
 * Calls back when a pixel of the page becomes another number of pixels of the screen: a window on its way to another
 * screen keeps its size, so nothing else tells of it.
 *
 * @returns  stops watching
 */
export function watchPixelRatio(onChange: () => void): () => void {
  const stop = new AbortController();
  const watch = (): void => {
    const same = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const change = (): void => {
      onChange();
      watch();
    };
    same.addEventListener("change", change, { once: true, signal: stop.signal });
  };
  watch();
  return () => stop.abort();
}
