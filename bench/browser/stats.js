// Numbers out of several runs: what is in the middle, and how far they lie apart.

export function summary(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  return { median: middle(sorted), min: sorted[0], max: sorted.at(-1), count: sorted.length };
}

function middle(sorted) {
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}
