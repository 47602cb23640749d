/** Every set of `size` numbers below `of`, each ascending, in ascending order; none where there are too few. */
export function* subsets(of: number, size: number): Generator<number[]> {
  if (size > of) return;
  const chosen = Array.from({ length: size }, (_, n) => n);
  while (true) {
    yield chosen.slice();
    let at = size - 1;
    while (at >= 0 && (chosen[at] ?? 0) === of - size + at) at -= 1;
    if (at < 0) return;
    const next = (chosen[at] ?? 0) + 1;
    for (let n = at; n < size; n += 1) chosen[n] = next + n - at;
  }
}
