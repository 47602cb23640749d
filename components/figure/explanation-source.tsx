'use client';

import type { Source } from '@/lib/engine/model';
import { sourceRange } from '@/lib/format/explanation-lines';
import { beneathWords, defaultWords, statedWords } from '@/lib/format/stated';
import { formatPath } from '@/lib/schemas/document/problem';
import { Badge } from '../ui/badge';
import { useDocumentPlaces } from './explanation-context';

/** Where a number comes from: the document's line, or an assumption with its kind, date and range. */
export function ExplanationSource({
  source,
  unit,
}: {
  readonly source: Source;
  readonly unit: string;
}) {
  const places = useDocumentPlaces();
  if (source.from === 'document') {
    const place = places(source.path);
    const path = formatPath(source.path);
    if (place === null) return <span className="font-mono text-label">{path}</span>;
    return (
      <>
        {place.onGo === undefined ? (
          <span className="font-medium">{place.label}</span>
        ) : (
          <button
            type="button"
            onClick={place.onGo}
            className="cursor-pointer font-medium text-accent-text hover:underline"
          >
            {place.label}
          </button>
        )}{' '}
        {path}
      </>
    );
  }
  const range = sourceRange(source, unit);
  const { overridden } = source;
  if (overridden !== undefined) {
    const beneath = beneathWords(overridden, unit);
    return (
      <>
        <Badge tone="accent">{statedWords(overridden)}</Badge>{' '}
        {overridden.because === undefined ? null : `“${overridden.because}” · `}
        {beneath === null ? null : `${beneath} · `}
        {defaultWords(overridden, unit)}
      </>
    );
  }
  return (
    <>
      {source.source}
      {source.asOf === '' ? null : `, ${source.asOf}`} ·{' '}
      <span className={source.kind === 'judgement' ? 'font-medium text-medium-text' : undefined}>
        {source.kind}
      </span>
      {range === null ? null : `, ${range}`}
    </>
  );
}
