/**
 * With tenants dealt to `shards` of `cells` cells each, the chance that two of them share exactly j cells,
 * for j from 0 to `shards`: the hypergeometric law C(m, j) · C(c − m, m − j) ÷ C(c, m). Terms are built from
 * their ratios, starting at the likeliest, so that nothing overflows however many cells there are.
 */
export function overlapProbabilities(cells: number, shards: number): Float64Array {
  const terms = new Float64Array(shards + 1);
  const least = Math.max(0, 2 * shards - cells);
  // P(j + 1) ÷ P(j).
  const ratio = (j: number) => (shards - j) ** 2 / ((j + 1) * (cells - 2 * shards + j + 1));
  const mode = Math.max(least, Math.floor((shards + 1) ** 2 / (cells + 2)));
  terms[mode] = 1;
  for (let j = mode; j < shards; j += 1) terms[j + 1] = (terms[j] ?? 0) * ratio(j);
  for (let j = mode; j > least; j -= 1) terms[j - 1] = (terms[j] ?? 0) / ratio(j - 1);
  const sum = terms.reduce((total, term) => total + term, 0);
  return terms.map((term) => term / sum);
}
