import type { Assumptions } from '../assumptions';
import type { Architecture, CellFigures, Reach } from '../model';
import type { Traffic } from '../traffic/loads';
import { share, type Share } from '../units';
import { overlapProbabilities } from './overlap-probabilities';
import { cellsForRadius, poisonRadius } from './poison-radius';
import { strandedShare } from './stranded-share';
import { usersBySite } from './users-by-site';

/**
 * What cells contain, for each site that serves users: whom a poison request or a bad change reaches, how
 * many cells a required radius needs, what is left unused. A site that is not divided counts as one cell.
 */
export function cellFigures(
  { requirements }: Pick<Architecture, 'requirements'>,
  traffic: Traffic,
  { parameters }: Assumptions,
): CellFigures[] {
  const bySite = usersBySite(traffic);
  const everyone = traffic.network.populations.reduce((sum, p) => sum + p.population.users, 0);
  return traffic.network.sites.flatMap(({ region, site }, i): CellFigures[] => {
    const users = bySite[i] ?? 0;
    const { cells } = site;
    if (users === 0 && !cells) return [];
    const { count, shards, tenants, usersPerCell } = { count: 1, shards: 1, ...cells };
    const part = everyone > 0 ? users / everyone : null;
    const reach = (event: Reach['event'], down: number, touched: number): Reach => ({
      event,
      down: share(down),
      touched: share(touched),
      downOfAll: part === null ? null : share(down * part),
    });
    const overlap = overlapProbabilities(count, shards);
    const limit = requirements.blastRadius;
    return [
      {
        region,
        count,
        shards,
        users,
        overlap: [...overlap].map((chance): Share => share(chance)),
        reaches: [
          reach('poison-request', poisonRadius(count, shards), 1 - (overlap[0] ?? 0)),
          reach('change-to-one-cell', shards === 1 ? 1 / count : 0, shards / count),
          reach('change-to-every-cell', 1, 1),
        ],
        usersPerCell: users * shards > 0 ? (users * shards) / count : 0,
        cellsForRadius:
          limit === undefined || part === null || part === 0
            ? null
            : cellsForRadius(Math.min(1, limit / part), shards),
        cellsForUsers:
          usersPerCell === undefined
            ? null
            : Math.max(1, Math.ceil((users * shards) / usersPerCell)),
        stranded:
          tenants === undefined
            ? null
            : share(
                strandedShare({
                  tenants,
                  cells: count,
                  shards,
                  sizeSpread: parameters.tenantSizeSpread.value,
                }),
              ),
      },
    ];
  });
}
