import type { Strand } from './strand';

/** The strand that carries most of a population, which stands for it in tables; users who stray come after. */
export function mainStrand<S extends Strand>(strands: readonly S[]): S | undefined {
  return strands.reduce<S | undefined>(
    (most, strand) => (most === undefined || strand.rps > most.rps ? strand : most),
    undefined,
  );
}

/** The strands that somebody serves, by population. */
export function servedByPopulation<S extends Strand>(
  populations: number,
  strands: readonly S[],
): S[][] {
  const served = Array.from({ length: populations }, (): S[] => []);
  for (const strand of strands) if (strand.site >= 0) served[strand.population]?.push(strand);
  return served;
}
