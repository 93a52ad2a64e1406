/**
 * Calls back when what is on the page now has been painted.
 *
 * @returns how to call that off
 */
export function afterPaint(callback: () => void): () => void {
  // The frame that paints it is over when the next one begins.
  let request = requestAnimationFrame(() => {
    request = requestAnimationFrame(callback);
  });
  return () => cancelAnimationFrame(request);
}
