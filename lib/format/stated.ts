import type { Overridden, OverrideScope } from '@/lib/engine/model';
import { quantity } from './quantity';
import { text } from './words';

const scopeWords: Readonly<Record<OverrideScope, string>> = {
  workspace: 'stated for the workspace',
  document: 'stated in this document',
  tried: 'tried, not saved',
};

/** Who stated a value, where and when: `stated for the workspace by ada, 2026-11-20`. */
export function statedWords({ scope, by, on }: Pick<Overridden, 'scope' | 'by' | 'on'>): string {
  const author = by === undefined ? '' : ` by ${by}`;
  return `${scopeWords[scope]}${author}${on === undefined ? '' : `, ${on}`}`;
}

/** What the value would be had nobody stated one: `default 35 ms, judgement`. */
export function defaultWords({ default: table }: Overridden, unit: string): string {
  if (table.value === null) return 'no default: no table has it';
  return `default ${text(quantity(table.value, unit))}, ${table.kind}`;
}

/** What would hold if the value were cleared, where that is not the default: `workspace 20 ms`. */
export function beneathWords({ beneath }: Overridden, unit: string): string | null {
  return beneath === undefined ? null : `${beneath.scope} ${text(quantity(beneath.value, unit))}`;
}
