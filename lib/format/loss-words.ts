import { findProvider } from '@/lib/engine/assumptions/providers';
import { continentName } from '@/lib/engine/geo/continent-name';
import type { Loss, RegionId } from '@/lib/engine/model';
import { shortRegion } from './region-name';
import { sentenceList } from './sentence-list';

/** A loss in words: its name, what became of it, and the two as a sentence. */
export interface LossWords {
  /** `us-east-1`, `all of AWS`, `us-east-1 and the rest`. */
  readonly name: string;
  /** `us-east-1 lost`, `identity down`, `us-east-1 cut off`. */
  readonly heading: string;
  /** `us-east-1 is lost`, without its full stop. */
  readonly sentence: string;
}

const few = 3;

/** Several regions by name; of many, how many there are. */
function names(regions: readonly RegionId[]): string {
  if (regions.length <= few) return sentenceList(regions.map(shortRegion));
  const named = regions.slice(0, few - 1).map(shortRegion);
  return `${named.join(', ')} and ${regions.length - named.length} more`;
}

const gone = (name: string, many: boolean): LossWords => ({
  name,
  heading: `${name} lost`,
  sentence: `${name} ${many ? 'are' : 'is'} lost`,
});

/** Pairs of sites whose links are cut, each pair once. */
function pairs(links: readonly { readonly from: RegionId; readonly to: RegionId }[]): string {
  const seen = new Set<string>();
  const said = links.flatMap(({ from, to }) => {
    const key = [from, to].toSorted().join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [`${shortRegion(from)} and ${shortRegion(to)}`];
  });
  return said.length > 1 ? `${said.length} pairs of sites` : (said[0] ?? 'sites');
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What is lost, as people say it. */
export function lossWords(loss: Loss): LossWords {
  switch (loss.kind) {
    case 'sites':
      return gone(names(loss.sites), loss.sites.length > 1);
    case 'provider':
      return gone(`All of ${findProvider(loss.provider)?.name ?? loss.provider}`, false);
    case 'continent':
      return gone(`All of ${capital(continentName(loss.continent))}`, false);
    case 'dependency':
      return {
        name: loss.name,
        heading: `${loss.name} down`,
        sentence: `${loss.name} is down, and all sites are up`,
      };
    case 'dependency-regions':
      return gone(`All regions of ${loss.name}`, true);
    case 'partition': {
      const [first, second] = loss.groups;
      const name = names(first);
      return {
        name,
        heading: `${name} cut off`,
        sentence: `${name} ${first.length > 1 ? 'do' : 'does'} not reach ${names(second)}, and all are up`,
      };
    }
    default: {
      const name = pairs(loss.links);
      return {
        name,
        heading: `Replication cut between ${name}`,
        sentence: `Replication between ${name} is cut`,
      };
    }
  }
}
