import type { RegionId } from '../../model';
import { isParameterId, type ParameterId } from '../parameters';

/** What an assumption's id speaks of. Ids are stable: they stand in documents, files and histories. */
export type AssumptionRef =
  | { readonly of: 'parameter'; readonly parameter: ParameterId }
  /** Either way round; the ids of the two regions stand in alphabetical order. */
  | { readonly of: 'rtt'; readonly between: readonly [RegionId, RegionId] }
  /** A machine by the hour, or `disk`, `to-users`, `to-regions`. */
  | { readonly of: 'price'; readonly region: RegionId; readonly item: string }
  /** A GB from one region to another. */
  | { readonly of: 'transfer'; readonly from: RegionId; readonly to: RegionId }
  /** A GB between regions of a provider that charges by continents: `azure.within.europe`. */
  | { readonly of: 'transfer-rule'; readonly rule: string }
  /** Of a region, of a provider's regions, or `common-cause`. */
  | { readonly of: 'outage-rate'; readonly scope: string }
  | {
      readonly of: 'outage-length';
      readonly scope: 'region' | 'common-cause';
      readonly part: 'mu' | 'sigma';
    }
  | { readonly of: 'zones'; readonly region: RegionId };

const isRegionId = (text: string | undefined): text is RegionId =>
  text !== undefined && /^[a-z]+:[a-z0-9-]+$/.test(text);

/** The id of a parameter. */
export const parameterId = (parameter: ParameterId): string => `parameter.${parameter}`;

/** The id of the round trip between two regions, whichever is named first. */
export const rttId = (a: string, b: string): string => (a < b ? `rtt.${a}~${b}` : `rtt.${b}~${a}`);

/** The id of what an assumption is about; `parseAssumptionId` gives the same back. */
export function assumptionId(ref: AssumptionRef): string {
  switch (ref.of) {
    case 'parameter':
      return parameterId(ref.parameter);
    case 'rtt':
      return rttId(...ref.between);
    case 'price':
      return `price.${ref.region}.${ref.item}`;
    case 'transfer':
      return `transfer.${ref.from}~${ref.to}`;
    case 'transfer-rule':
      return `transfer-rule.${ref.rule}`;
    case 'outage-rate':
      return `outage-rate.${ref.scope}`;
    case 'outage-length':
      return `outage-length.${ref.scope}.${ref.part}`;
    default:
      return `zones.${ref.region}`;
  }
}

/** What an id speaks of; null where it is none. Whether the tables know the region is another question. */
export function parseAssumptionId(id: string): AssumptionRef | null {
  const dot = id.indexOf('.');
  const [of, rest] = [id.slice(0, dot), id.slice(dot + 1)];
  const ref = dot < 1 ? null : parseRest(of, rest);
  // One spelling for each assumption: what reads as another id is none.
  return ref !== null && assumptionId(ref) === id ? ref : null;
}

function parseRest(of: string, rest: string): AssumptionRef | null {
  switch (of) {
    case 'parameter':
      return isParameterId(rest) ? { of, parameter: rest } : null;
    case 'rtt': {
      const [a, b] = rest.split('~');
      return isRegionId(a) && isRegionId(b) && a !== b ? { of, between: [a, b] } : null;
    }
    case 'price': {
      const dot = rest.indexOf('.');
      const [region, item] = [rest.slice(0, dot), rest.slice(dot + 1)];
      return dot > 0 && isRegionId(region) && item !== '' ? { of, region, item } : null;
    }
    case 'transfer': {
      const [from, to] = rest.split('~');
      return isRegionId(from) && isRegionId(to) && from !== to ? { of, from, to } : null;
    }
    case 'transfer-rule':
      return { of, rule: rest };
    case 'outage-rate':
      return { of, scope: rest };
    case 'outage-length': {
      const [scope, part] = rest.split('.');
      return (scope === 'region' || scope === 'common-cause') && (part === 'mu' || part === 'sigma')
        ? { of, scope, part }
        : null;
    }
    case 'zones':
      return isRegionId(rest) ? { of, region: rest } : null;
    default:
      return null;
  }
}
