import type { Explanation, Source } from '@/lib/engine/model';
import { formatPath } from '@/lib/schemas/document/problem';
import { quantity } from './quantity';
import { beneathWords, defaultWords, statedWords } from './stated';
import { text } from './words';

/** What an explanation's value says: the figure in its unit, or why there is none. */
export function explanationValue({ value, unit, because }: Explanation): string {
  return value === null ? (because ?? 'unknown') : text(quantity(value, unit));
}

/** The range that an assumption is thought to lie in, `0 to 100 %`; null where none is stated. */
export function sourceRange(source: Source, unit: string): string | null {
  if (source.from === 'document') return null;
  if (source.low === undefined || source.high === undefined) return null;
  return `${text(quantity(source.low, unit))} to ${text(quantity(source.high, unit))}`;
}

function sourceText(source: Source, unit: string): string {
  if (source.from === 'document') return formatPath(source.path);
  const range = sourceRange(source, unit);
  const { overridden } = source;
  const parts =
    overridden === undefined
      ? [source.source, source.kind, source.asOf, range]
      : [
          statedWords(overridden),
          overridden.because ?? null,
          source.kind,
          beneathWords(overridden, unit),
          defaultWords(overridden, unit),
        ];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

/** An explanation as indented text: for the clipboard and the terminal. */
export function explanationLines(explanation: Explanation, depth = 0): readonly string[] {
  const indent = '  '.repeat(depth);
  const { label, formula, citation, source, unit, inputs } = explanation;
  const from = source === undefined ? '' : ` (${sourceText(source, unit)})`;
  return [
    `${indent}${label}: ${explanationValue(explanation)}${from}`,
    ...(formula === undefined ? [] : [`${indent}  = ${formula}`]),
    ...(citation === undefined ? [] : [`${indent}  after ${citation}`]),
    ...inputs.flatMap((input) => explanationLines(input, depth + 1)),
  ];
}
