import { fibreFloorMs } from '../../latency/fibre-floor';
import { directionOf, greatCircleKm } from '../../geo/great-circle';
import type { AcceptedValues, Region, RegionId } from '../../model';
import { continents } from '../continents';
import type { Assumptions } from '../index';
import { machines } from '../machines';
import { defaultParameters } from '../parameters';
import { acceptedFor, acceptedOfUnit } from './accepted-values';
import { parseAssumptionId, type AssumptionRef } from './assumption-id';

/** What an assumption is called, what it counts, and what may be stated for it. */
export interface AssumptionFacts {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly accepts: AcceptedValues;
  /** What its `least` is, where that is more than zero: `what light in fibre needs for 5 470 km`. */
  readonly leastIs?: string;
}

/** Whatever has no machine's name among the prices of a region. */
export const priceItems = {
  disk: { label: 'A GB of SSD disk', unit: 'USD/GB-month' },
  'to-users': { label: 'A GB out to users', unit: 'USD/GB' },
  'to-regions': { label: 'A GB to other regions', unit: 'USD/GB' },
} as const;

type PriceItem = keyof typeof priceItems;
const isPriceItem = (item: string): item is PriceItem => Object.hasOwn(priceItems, item);

/** The machines that a region's provider has among the prices; all of them for a region of one's own. */
export function machinesIn(region: RegionId): readonly string[] {
  const provider = region.slice(0, region.indexOf(':'));
  return machines.filter((machine) => machine.provider === provider).map(({ id }) => id);
}

/** Rules by which Azure and Google Cloud charge a GB between regions. */
const transferRules: Readonly<Record<string, string>> = {
  'azure.within': 'A GB between regions of Azure within',
  'azure.leaving': 'A GB between regions of Azure out of',
  'gcp.within': 'A GB between regions of Google Cloud within',
};
const gcpRules: Readonly<Record<string, string>> = {
  'gcp.far': 'A GB between regions of Google Cloud to or from Oceania or Jakarta',
  'gcp.elsewhere': 'A GB between regions of Google Cloud of two continents',
};

const outageScopes: Readonly<Record<string, string>> = {
  aws: 'AWS, any region but us-east-1',
  azure: 'Azure, any region',
  gcp: 'Google Cloud, any region',
  other: 'any other region, data centres of one’s own',
  'common-cause': 'one provider as a whole',
};

/** What is known of an assumption by its id; null where there is none of that id. */
export function assumptionFacts(id: string, assumptions: Assumptions): AssumptionFacts | null {
  const ref = parseAssumptionId(id);
  const facts = ref === null ? null : factsOf(ref, assumptions);
  return ref === null || facts === null ? null : { id, unit: unitOf(ref), ...facts };
}

type Facts = Omit<AssumptionFacts, 'id' | 'unit'>;

/** What an assumption of an id counts, whatever it is about; null where it is no id. */
export function unitOfAssumption(id: string): string | null {
  const ref = parseAssumptionId(id);
  return ref === null ? null : unitOf(ref);
}

function unitOf(ref: AssumptionRef): string {
  switch (ref.of) {
    case 'parameter':
      return defaultParameters[ref.parameter].unit;
    case 'rtt':
      return 'ms';
    case 'price':
      return isPriceItem(ref.item) ? priceItems[ref.item].unit : 'USD/hour';
    case 'transfer':
    case 'transfer-rule':
      return 'USD/GB';
    case 'outage-rate':
      return 'per year';
    case 'outage-length':
      return ref.part === 'mu' ? 'ln(hours)' : '';
    default:
      return 'zones';
  }
}

function factsOf(ref: AssumptionRef, { parameters, region }: Assumptions): Facts | null {
  const named = (label: string | null | undefined): Facts | null =>
    label == null ? null : { label, accepts: acceptedOfUnit(unitOf(ref)) };
  switch (ref.of) {
    case 'parameter': {
      const parameter = parameters[ref.parameter];
      return { label: parameter.label, accepts: acceptedFor(parameter) };
    }
    case 'rtt': {
      const [a, b] = ref.between.map((one) => region(one));
      return a && b ? roundTripFacts(a, b) : null;
    }
    case 'price':
      return named(region(ref.region) && priceLabel(ref.region, ref.item));
    case 'transfer':
      return named(region(ref.from) && region(ref.to) && `A GB from ${ref.from} to ${ref.to}`);
    case 'transfer-rule':
      return named(transferRuleLabel(ref.rule));
    case 'outage-rate': {
      const scope = outageScopes[ref.scope] ?? region(ref.scope)?.id;
      const label = scope === undefined ? null : `Outages a year: ${scope}`;
      return label === null ? null : { label, accepts: { least: 0, most: 1000 } };
    }
    case 'outage-length':
      return lengthFacts(ref.scope, ref.part);
    default:
      return region(ref.region) === undefined
        ? null
        : { label: `Zones of ${ref.region}`, accepts: { least: 0, most: 20, whole: true } };
  }
}

function lengthFacts(scope: 'region' | 'common-cause', part: 'mu' | 'sigma'): Facts {
  const of = scope === 'region' ? 'an outage of one region' : 'a common cause';
  return part === 'mu'
    ? { label: `Length of ${of}: mean of ln(hours)`, accepts: { least: -7, most: 7 } }
    : { label: `Length of ${of}: spread of ln(hours)`, accepts: { least: 0, most: 4 } };
}

/** A minute: longer than any round trip on Earth, so that what is longer is a slip. */
const longestRttMs = 60_000;

function roundTripFacts(a: Region, b: Region): Facts {
  const distance = greatCircleKm(directionOf(a.at), directionOf(b.at));
  const ends = [a.id, b.id].toSorted();
  return {
    label: `Round trip between ${ends.join(' and ')}`,
    accepts: { least: fibreFloorMs(distance), most: longestRttMs },
    leastIs: `what light in fibre needs for ${Math.round(distance)} km`,
  };
}

function priceLabel(region: RegionId, item: string): string | null {
  if (isPriceItem(item)) return `${priceItems[item].label}, ${region}`;
  return machinesIn(region).includes(item) ? `${item} in ${region}` : null;
}

function transferRuleLabel(rule: string): string | null {
  const fixed = gcpRules[rule];
  if (fixed !== undefined) return fixed;
  const dot = rule.lastIndexOf('.');
  const by = transferRules[rule.slice(0, dot)];
  const continent = rule.slice(dot + 1);
  return by !== undefined && continents.some((known) => known === continent)
    ? `${by} ${continent.replaceAll('-', ' ')}`
    : null;
}
