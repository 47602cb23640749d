import { secondZone, singleZoneSites } from './availability-fixes';
import type { Rule } from './rule';
import { listed, minutes, shortName } from './words';

/** One building, where its region has several. */
export const avl04: Rule = {
  code: 'AVL-04',
  title: 'A site goes with its zone',
  appliesWhen:
    'a site stands in one zone, or states no zones, and losing the zone costs users something',
  meaning:
    'A zone is a building or two. A site in a single one is lost with it as with the whole region; spread over two, it loses capacity and goes on. A site that states no zones is counted as one in a single zone.',
  remedy: 'State the zones, and use at least two of them.',
  severities: 'medium for Tier 0 and Tier 1 that are in one zone; otherwise low',
  source: 'docs/model.md#availability',
  judge: (context) => {
    const { architecture, availability, option, index } = context;
    const down = availability.downtimeMinutesPerYear;
    const sites = singleZoneSites(context).filter((region) =>
      availability.contributions.some((one) => one.id === `zone-loss:${region}`),
    );
    if (sites.length === 0 || down === null) return [];
    const fix = secondZone(context, sites);
    const gain = fix === null ? 0 : down - fix.downtimeMinutes;
    const stated = option.sites.some((s) => sites.includes(s.region) && s.zones !== undefined);
    const premium = (architecture.metadata.tier ?? 1) < 2;
    const names = listed(sites.map(shortName));
    return [
      {
        code: avl04.code,
        severity: stated && premium ? 'medium' : 'low',
        where: {
          path: ['options', index, 'regions'],
          sites,
          populations: [],
          data: [],
        },
        message: stated
          ? `${names} ${sites.length === 1 ? 'stands' : 'stand'} in one zone`
          : `${names} ${sites.length === 1 ? 'states no zones and counts' : 'state no zones and count'} as one`,
        consequence: 'What stops the building stops the site, and its users wait for a failover.',
        evidence: sites.map((region) => ({
          label: `${shortName(region)}’s zone lost`,
          value:
            availability.contributions.find((one) => one.id === `zone-loss:${region}`)
              ?.minutesPerYear ?? null,
          unit: 'min a year',
          figure: `availability.contributions[zone-loss:${region}].minutesPerYear`,
        })),
        fix:
          fix !== null && gain > 0
            ? {
                summary: fix.summary,
                consequence: `Spares users ${minutes(gain)} a year.`,
                edits: fix.edits,
              }
            : null,
        loss: [],
        restsOnJudgement: true,
      },
    ];
  },
};
