import type { Share } from '../units';
import type { RegionId } from './architecture';

/** Whom something that goes wrong inside a site reaches. */
export interface Reach {
  readonly event: 'poison-request' | 'change-to-one-cell' | 'change-to-every-cell';
  /** Share of the site's users who have no cell left. */
  readonly down: Share;
  /** Share of the site's users who lose a cell at least. */
  readonly touched: Share;
  /** Share of all users who are down; null where no population states users. */
  readonly downOfAll: Share | null;
}

/** What the cells of a site contain. A site that is not divided is one cell. */
export interface CellFigures {
  readonly region: RegionId;
  readonly count: number;
  /** Cells that each tenant is dealt to. */
  readonly shards: number;
  /** Users who arrive at the site with nothing lost. */
  readonly users: number;
  /** Chance that two tenants share exactly none, one, two … of their cells. */
  readonly overlap: readonly Share[];
  readonly reaches: readonly Reach[];
  /** Users who have a cell as one of theirs, on average. */
  readonly usersPerCell: number;
  /** The fewest cells that hold a poison request within the required radius; null where none is required. */
  readonly cellsForRadius: number | null;
  /** The fewest cells that hold these users, at the users that a cell is built for; null where that is not stated. */
  readonly cellsForUsers: number | null;
  /** Share of the capacity that unequal tenants leave unused; null where their number is not stated. */
  readonly stranded: Share | null;
}
