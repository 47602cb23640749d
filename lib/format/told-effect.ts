import type { FigureChange, OptionEffect } from '@/lib/engine/model';
import { figureWords } from './figure-words';

/** What other assumptions change in an option, as far as people want to be told. */
export interface ToldEffect extends OptionEffect {
  /** Figures that differ and are not listed: they stand behind those that are, or there are too many. */
  readonly more: number;
}

const mostFigures = 30;

const rankOf = ({ path }: FigureChange): number => figureWords(path)?.rank ?? Infinity;

/** An effect with the figures that have a name, the header's first. */
export function toldEffect(effect: OptionEffect): ToldEffect {
  const figures = effect.figures
    .filter(({ path }) => figureWords(path) !== null)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .slice(0, mostFigures);
  return { ...effect, figures, more: effect.figures.length - figures.length };
}
