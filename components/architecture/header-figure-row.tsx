'use client';

import { memo, useCallback } from 'react';
import { Figure } from '../figure/figure';
import { classNames } from '../ui/class-names';
import type { Explain } from '../figure/why-panel';
import type { HeaderFigure } from '@/lib/format/header-figures';

/** Explains a figure by its path in the option's evaluation. Keep it stable between renders. */
export type ExplainFigure = (figure: string) => ReturnType<Explain>;

/** Drawn anew when it says something else: hand the same figure in where it does not. */
const One = memo(function One({
  figure,
  explain,
}: {
  readonly figure: HeaderFigure;
  readonly explain: ExplainFigure | undefined;
}) {
  const path = figure.figure;
  const ask = useCallback(() => (path === null ? undefined : explain?.(path)), [path, explain]);
  return (
    <Figure
      label={figure.label}
      parts={figure.parts}
      {...(figure.suffix === undefined ? {} : { suffix: figure.suffix })}
      {...(figure.standing === undefined ? {} : { standing: figure.standing })}
      note={figure.note.map((piece) =>
        piece.strong === true ? (
          <b key={piece.text} className="font-semibold text-text-1">
            {piece.text}
          </b>
        ) : (
          piece.text
        ),
      )}
      explain={path === null || explain === undefined ? undefined : ask}
    />
  );
});

/** Widths that hold the longest words, so that no figure moves when another changes. */
const width: Readonly<Record<HeaderFigure['id'], string>> = {
  'worst-loss': 'xl:w-[142px] 2xl:w-[168px]',
  'felt-latency': 'xl:w-[174px]',
  availability: 'lg:w-[132px] xl:w-[146px] 2xl:w-[168px]',
  recovery: 'lg:w-[168px] xl:w-[172px] 2xl:w-[178px]',
  cost: 'lg:w-[124px] xl:w-[204px]',
};

/** The five figures side by side; below 1024 px in two columns under the header. */
export function HeaderFigureRow({
  figures,
  explain,
}: {
  readonly figures: readonly HeaderFigure[];
  readonly explain?: ExplainFigure | undefined;
}) {
  return (
    <ul
      aria-label="Figures of this option"
      className="grid grid-cols-2 border-line max-lg:border-t sm:max-lg:grid-cols-5 lg:flex lg:h-full"
    >
      {figures.map((figure) => (
        <li
          key={figure.id}
          className={classNames(
            'min-w-0 border-line last:max-sm:col-span-2 max-sm:border-b max-sm:not-last:odd:border-r sm:not-first:border-l lg:w-[118px] lg:border-l',
            width[figure.id],
          )}
        >
          <One figure={figure} explain={explain} />
        </li>
      ))}
    </ul>
  );
}
