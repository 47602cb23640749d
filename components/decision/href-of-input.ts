import type { Thing } from '@/lib/flow';
import { thingToWord } from '@/lib/flow/canvas/things';
import { hrefOfView } from '../architecture/views';

const things: readonly {
  readonly form: RegExp;
  readonly thing: (name: string) => Thing;
}[] = [
  { form: /^data\[([^\]]+)\]/, thing: (name) => ({ kind: 'data', name }) },
  { form: /^demand\.populations\[([^\]]+)\]/, thing: (name) => ({ kind: 'population', name }) },
  { form: /^dependencies\[([^\]]+)\]/, thing: (name) => ({ kind: 'dependency', name }) },
];

/**
 * Where an input of the document is stated: among the questions of its tier, or on the map with what it
 * belongs to selected.
 */
export function hrefOfInput(document: string, input: string, search: string): string {
  if (input.startsWith('metadata.impact')) return hrefOfView(document, 'tier', search);
  const href = hrefOfView(document, null, search);
  for (const { form, thing } of things) {
    const name = form.exec(input)?.[1];
    if (name === undefined || name === '') continue;
    const word = encodeURIComponent(thingToWord(thing(name)));
    return `${href}${href.includes('?') ? '&' : '?'}sel=${word}`;
  }
  return href;
}
