import type { DocumentPath } from '@/lib/engine/model';

/** A path as problems and sources name it: `options[1].regions[0].role`. */
export function documentPath(path: DocumentPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('');
}
