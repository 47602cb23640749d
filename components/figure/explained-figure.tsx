'use client';

import { useCallback } from 'react';
import type { Explanation } from '@/lib/engine/model';
import { CellFigure, InlineFigure, type FigureProps } from './figure';

export interface ExplainedProps extends Omit<FigureProps, 'explain'> {
  /** How the figure came to be, made with the page: for pages that the server draws. */
  readonly explanation: Explanation;
}

/** A figure in a table's cell whose explanation came with the page. */
export function ExplainedCell({
  explanation,
  isStated = false,
  ...figure
}: ExplainedProps & {
  /** Somebody has stated it instead of a table. */
  readonly isStated?: boolean;
}) {
  const explain = useCallback(() => explanation, [explanation]);
  return <CellFigure {...figure} {...(isStated ? { suffix: 'stated' } : {})} explain={explain} />;
}

/** A figure inside a sentence whose explanation came with the page. */
export function ExplainedInline({ explanation, ...figure }: ExplainedProps) {
  const explain = useCallback(() => explanation, [explanation]);
  return <InlineFigure {...figure} explain={explain} />;
}
