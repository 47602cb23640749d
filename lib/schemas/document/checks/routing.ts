import { parseShare } from '../kinds';
import type { Issue } from '../problem';
import { asMapping, asText, issueAt, type OptionOutline, type Outline } from './outline';

/** Roles whose sites answer users in normal times. */
const serves = ['active', 'read'];

function ofWeights({ path, value, sites }: OptionOutline): Issue[] {
  const { strategy, weights } = asMapping(value['routing']);
  if (strategy !== 'weighted') return [];
  const at = [...path, 'routing', 'weights'];
  const accepted = 'a number above 0 for at least one site, e.g. { aws:us-east-1: 2 }';
  if (weights === undefined)
    return [issueAt(at, undefined, 'missing: weighted routing needs weights', accepted)];
  const held = asMapping(weights);
  if (!Object.values(held).some((weight) => weight !== 0))
    return [
      issueAt(at, weights, 'the weights add up to 0, so nobody is routed anywhere', accepted),
    ];
  const serving = sites.filter(({ value: site }) => serves.includes(asText(site['role']) ?? ''));
  const isRouted = serving.some(({ value: site }) => (held[asText(site['id']) ?? ''] ?? 0) !== 0);
  const message = 'no site that serves has a weight, so nobody is routed anywhere';
  return isRouted || serving.length === 0
    ? []
    : [issueAt(at, weights, message, 'a number above 0 for at least one active or read site')];
}

function ofThresholds({ path, value }: OptionOutline): Issue[] {
  const { outAbove, backBelow } = asMapping(value['failover']);
  const [out, back] = [parseShare(asText(outAbove) ?? ''), parseShare(asText(backBelow) ?? '')];
  if (out === null || back === null || back <= out) return [];
  const message = `"${String(backBelow)}" is above outAbove, which is ${String(outAbove)}: a site would flap`;
  return [
    issueAt(
      [...path, 'failover', 'backBelow'],
      backBelow,
      message,
      'a percentage not above outAbove',
    ),
  ];
}

/** Routing and failover rules that can be followed. */
export function checkRouting({ options }: Outline): Issue[] {
  return options.flatMap((option) => [...ofWeights(option), ...ofThresholds(option)]);
}
