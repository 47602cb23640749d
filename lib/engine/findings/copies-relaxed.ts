import type { DocumentEdit, Fix, Option } from '../model';
import { p95With } from './p95-with';
import type { RuleContext } from './rule';
import { milliseconds } from './words';

/**
 * Lets writes wait for the nearest synchronous copy instead of all of them, where that meets the limit;
 * null where it does not.
 */
export function copiesRelaxed(context: RuleContext, limit: number): Fix | null {
  const { index, traffic } = context;
  const { network, strands } = traffic;
  const edits = network.option.links.flatMap((link, i): DocumentEdit[] =>
    link.mode === 'sync'
      ? [{ op: 'set', path: ['options', index, 'replication', i, 'mode'], value: 'semi-sync' }]
      : [],
  );
  if (edits.length === 0) return null;
  const option: Option = {
    ...network.option,
    links: network.option.links.map((link) =>
      link.mode === 'sync' ? { ...link, mode: 'semi-sync' } : link,
    ),
  };
  const p95Ms = p95With(context, { routed: { network: { ...network, option }, strands } });
  if (p95Ms === null || p95Ms > limit) return null;
  return {
    summary: 'Let writes wait for the nearest copy alone',
    consequence: `p95 comes to ${milliseconds(p95Ms)}; losing the writer together with that copy then loses writes.`,
    edits,
  };
}
