/** Number of edits of one character (insert, delete, replace) that turn one word into another. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Words that contain the given one count as nearer than any that merely resemble it. */
function distance(word: string, candidate: string): number {
  if (word.length >= 3 && candidate.includes(word)) return 0.5;
  return editDistance(word, candidate) / Math.max(word.length, candidate.length, 1) + 1;
}

/** The candidates most like a word, nearest first, for a helpful error. */
export function nearest(word: string, candidates: readonly string[], count = 3): string[] {
  const wanted = word.toLowerCase();
  return candidates
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** The numbers among `candidates` closest to `value`, all in one unit, nearest first. */
export function nearestNumbers(value: number, candidates: readonly number[], count = 3): number[] {
  return [...candidates].sort((a, b) => Math.abs(a - value) - Math.abs(b - value)).slice(0, count);
}
