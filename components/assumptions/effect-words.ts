import { figureChange, figureWords } from '@/lib/format/figure-words';
import { plural } from '@/lib/format/plural';
import type { ToldEffect } from '@/lib/format/told-effect';

/** One figure before and after, for a line. */
export interface EffectHighlight {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The figures of an effect that say most, at most `most`. */
export function highlights({ figures }: ToldEffect, most: number): readonly EffectHighlight[] {
  return figures.slice(0, most).map(({ path, before, after }) => {
    const words = figureWords(path);
    return { label: words?.label ?? path, ...figureChange(before, after, words?.unit ?? '') };
  });
}

/** What becomes of findings, in words: `1 finding appears, 2 go`; null where none does. */
export function findingWords({ appear, go, differ }: ToldEffect): string | null {
  const verb = (count: number, one: string, many: string) => (count === 1 ? one : many);
  const parts = [
    [appear.length, verb(appear.length, 'appears', 'appear')],
    [go.length, verb(go.length, 'goes', 'go')],
    [differ.length, verb(differ.length, 'differs', 'differ')],
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  return told.length === 0
    ? null
    : told
        .map(([count, does], index) =>
          index === 0 ? `${plural(count, 'finding')} ${does}` : `${count} ${does}`,
        )
        .join(', ');
}
