import type { Loss, RegionId } from '../model';

/** A loss as a text that fits an address: `sites:aws:us-east-1,aws:us-west-2`, `provider:aws`. */
export function lossId(loss: Loss): string {
  switch (loss.kind) {
    case 'sites':
      return `sites:${loss.sites.join()}`;
    case 'provider':
      return `provider:${loss.provider}`;
    case 'continent':
      return `continent:${loss.continent}`;
    case 'dependency':
    case 'dependency-regions':
      return `${loss.kind}:${loss.name}`;
    case 'partition':
      return `partition:${loss.groups.map((group) => group.join()).join('|')}`;
    default:
      return `links:${loss.links.map(({ from, to }) => `${from}>${to}`).join()}`;
  }
}

const isRegion = (text: string): text is RegionId => /^[^:]+:.+$/.test(text);
const regionsOf = (text: string): RegionId[] => text.split(',').filter(isRegion);

/** The loss that a text names, the inverse of `lossId`; null where it names none. */
export function parseLossId(text: string): Loss | null {
  const colon = text.indexOf(':');
  const [kind, rest] = [text.slice(0, colon), text.slice(colon + 1)];
  if (colon < 0 || rest === '') return null;
  switch (kind) {
    case 'sites':
      return { kind, sites: regionsOf(rest) };
    case 'provider':
      return { kind, provider: rest };
    case 'continent':
      return { kind, continent: rest };
    case 'dependency':
    case 'dependency-regions':
      return { kind, name: rest };
    case 'partition': {
      const [first = '', second = ''] = rest.split('|');
      return { kind, groups: [regionsOf(first), regionsOf(second)] };
    }
    case 'links': {
      const links = rest.split(',').flatMap((pair) => {
        const [from = '', to = ''] = pair.split('>');
        return isRegion(from) && isRegion(to) ? [{ from, to }] : [];
      });
      return links.length > 0 ? { kind, links } : null;
    }
    default:
      return null;
  }
}
