import { downtimeWithout } from '../availability/without-sites';
import type { RegionId } from '../model';
import { raiseCapacity } from './raise-capacity';
import type { Rule, RuleContext } from './rule';
import { minutes, shortName } from './words';

/** More sites than this are not tried one by one on every change. */
const mostSites = 12;

/** A region that adds its own outages and takes over for nobody. */
export const avl06: Rule = {
  code: 'AVL-06',
  title: 'A site lowers availability',
  appliesWhen: `a serving site falls when another is lost, and users would miss less of the year without it; in options of up to ${mostSites} sites`,
  meaning:
    'A site brings the outages of its own region along. It pays for them by taking over when others are lost. One that is too small to take over falls with them, and only its own outages remain.',
  remedy: 'Make it large enough to take over, or leave it out.',
  severities: 'medium where the service is claimed for availability, otherwise low',
  source: 'docs/model.md#availability',
  judge: (context) => {
    const { architecture, availability, option, index } = context;
    const down = availability.downtimeMinutesPerYear;
    const region = down === null ? null : suspect(context);
    if (down === null || region === null) return [];
    const without = downtimeWithout(context, [region]);
    if (without === null || without >= down * (1 - rounding)) return [];
    return [
      {
        code: avl06.code,
        severity: architecture.requirements.claims.includes('availability') ? 'medium' : 'low',
        where: {
          path: ['options', index, 'regions', option.sites.findIndex((s) => s.region === region)],
          sites: [region],
          populations: [],
          data: [],
        },
        message: `${shortName(region)} lowers availability: users miss ${minutes(down)} a year with it and ${minutes(without)} without it`,
        consequence:
          'It is too small to take over for anybody, so that only its own outages count.',
        evidence: [
          {
            label: `With ${shortName(region)}`,
            value: down,
            unit: 'min a year',
            limit: without,
            figure: 'availability.downtimeMinutesPerYear',
          },
          { label: `Without ${shortName(region)}`, value: without, unit: 'min a year' },
        ],
        fix: raiseCapacity(context, [region]),
        loss: [],
        restsOnJudgement: true,
      },
    ];
  },
};

const rounding = 1e-6;

/** Whether a site is there for people whose data may rest in few places. */
function standsByLaw({ network }: RuleContext['traffic'], region: RegionId): boolean {
  const site = network.sites.findIndex((one) => one.region === region);
  return network.populations.some(
    ({ constraints, lawful, readsBound, writesBound }) =>
      constraints.length > 0 && Boolean(lawful[site]) && (readsBound || writesBound),
  );
}

/** The serving site that falls first when another is lost, the one whose own outages cost most. */
function suspect({ capacity, availability, option, traffic }: RuleContext): RegionId | null {
  const serving = option.sites.filter(({ role }) => role === 'active' || role === 'read');
  if (serving.length < 2 || option.sites.length > mostSites) return null;
  const own = (region: RegionId) =>
    availability.contributions.reduce(
      (sum, one) => sum + (one.name === region ? (one.minutesPerYear ?? 0) : 0),
      0,
    );
  const falling = serving.filter(
    ({ region }) =>
      !standsByLaw(traffic, region) &&
      capacity.losses.some(
        (loss) => loss.lost.length === 1 && loss.steps[0]?.overloaded.includes(region),
      ),
  );
  const [worst] = falling.toSorted(
    (a, b) => (a.capacityRps ?? 0) - (b.capacityRps ?? 0) || own(b.region) - own(a.region),
  );
  return worst?.region ?? null;
}
