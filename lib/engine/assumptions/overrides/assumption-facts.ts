import { fibreFloorMs } from '../../latency/fibre-floor';
import { directionOf, greatCircleKm } from '../../geo/great-circle';
import type { AcceptedValues, Region, RegionId } from '../../model';
import { continents } from '../continents';
import type { Assumptions } from '../index';
import { machines } from '../machines';
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
  return facts === null ? null : { id, ...facts };
}

type Facts = Omit<AssumptionFacts, 'id'>;

const plain = (label: string, unit: string): Facts => ({
  label,
  unit,
  accepts: acceptedOfUnit(unit),
});

function factsOf(ref: AssumptionRef, { parameters, region }: Assumptions): Facts | null {
  switch (ref.of) {
    case 'parameter': {
      const parameter = parameters[ref.parameter];
      return { label: parameter.label, unit: parameter.unit, accepts: acceptedFor(parameter) };
    }
    case 'rtt': {
      const [a, b] = ref.between.map((one) => region(one));
      return a && b ? roundTripFacts(a, b) : null;
    }
    case 'price':
      return region(ref.region) === undefined ? null : priceFacts(ref.region, ref.item);
    case 'transfer':
      return region(ref.from) && region(ref.to)
        ? plain(`A GB from ${ref.from} to ${ref.to}`, 'USD/GB')
        : null;
    case 'transfer-rule':
      return transferRuleFacts(ref.rule);
    case 'outage-rate': {
      const scope = outageScopes[ref.scope] ?? region(ref.scope)?.id;
      return scope === undefined ? null : plain(`Outages a year: ${scope}`, 'per year');
    }
    case 'outage-length': {
      const scope = ref.scope === 'region' ? 'an outage of one region' : 'a common cause';
      return ref.part === 'mu'
        ? {
            label: `Length of ${scope}: mean of ln(hours)`,
            unit: 'ln(hours)',
            accepts: { least: -7, most: 7 },
          }
        : {
            label: `Length of ${scope}: spread of ln(hours)`,
            unit: '',
            accepts: { least: 0, most: 4 },
          };
    }
    default:
      return region(ref.region) === undefined
        ? null
        : {
            label: `Zones of ${ref.region}`,
            unit: 'zones',
            accepts: { least: 0, most: 20, whole: true },
          };
  }
}

/** A minute: longer than any round trip on Earth, so that what is longer is a slip. */
const longestRttMs = 60_000;

function roundTripFacts(a: Region, b: Region): Facts {
  const distance = greatCircleKm(directionOf(a.at), directionOf(b.at));
  const ends = [a.id, b.id].toSorted();
  return {
    label: `Round trip between ${ends.join(' and ')}`,
    unit: 'ms',
    accepts: { least: fibreFloorMs(distance), most: longestRttMs },
    leastIs: `what light in fibre needs for ${Math.round(distance)} km`,
  };
}

function priceFacts(region: RegionId, item: string): Facts | null {
  if (isPriceItem(item)) {
    const { label, unit } = priceItems[item];
    return plain(`${label}, ${region}`, unit);
  }
  return machinesIn(region).includes(item) ? plain(`${item} in ${region}`, 'USD/hour') : null;
}

function transferRuleFacts(rule: string): Facts | null {
  const fixed = gcpRules[rule];
  if (fixed !== undefined) return plain(fixed, 'USD/GB');
  const dot = rule.lastIndexOf('.');
  const by = transferRules[rule.slice(0, dot)];
  const continent = rule.slice(dot + 1);
  return by !== undefined && continents.some((known) => known === continent)
    ? plain(`${by} ${continent.replaceAll('-', ' ')}`, 'USD/GB')
    : null;
}
