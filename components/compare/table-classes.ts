import type { Architecture } from '@/lib/engine/model';

/** The first column stays in sight while the others scroll beneath it. */
export const rowHeadClass =
  'sticky left-0 z-10 border-t border-line bg-bg py-2 pr-3 text-left align-top font-normal print:static';

export const cellClass = 'border-t border-line px-3 py-2 align-top';

/** The column of the chosen option stands out by its ground. */
export const columnClass = ({ metadata }: Architecture, option: string): string =>
  metadata.chosen === option ? 'bg-surface' : '';
