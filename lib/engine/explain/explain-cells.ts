import type { Explanation, Reach, RegionId } from '../model';
import { fromAssumption, fromDocument, type ExplainContext } from './context';

/** The figures of a site's cells that can be explained. */
export const cellFigureNames = [
  'usersPerCell',
  'cellsForRadius',
  'cellsForUsers',
  'stranded',
] as const;
export type CellFigureName = (typeof cellFigureNames)[number];

const citation = 'docs/model.md#cells';

function leaves(context: ExplainContext, region: RegionId) {
  const { evaluation, index, option } = context;
  const row = evaluation.capacity.cells.find((cells) => cells.region === region);
  const at = option.sites.findIndex((site) => site.region === region);
  const cells = option.sites[at]?.cells;
  const path = ['options', index, 'regions', at, 'cells'] as const;
  const stated = (
    label: string,
    key: 'count' | 'shards' | 'tenants' | 'usersPerCell',
    or: number | null,
  ) =>
    cells?.[key] === undefined
      ? { label, value: or, unit: '', because: 'not stated', inputs: [] }
      : fromDocument(label, cells[key] ?? null, '', [...path, key]);
  const everyone = context.architecture.demand.populations.reduce((sum, p) => sum + p.users, 0);
  return {
    row,
    count: stated('Cells c', 'count', 1),
    shards: stated('Cells to a tenant m', 'shards', 1),
    tenants: stated('Tenants', 'tenants', null),
    usersPerCell: stated('Users that a cell is built for', 'usersPerCell', null),
    users: {
      label: `Users who arrive at ${region}`,
      value: row?.users ?? 0,
      unit: 'users',
      formula: 'Σ users × share of their requests that arrives here',
      inputs: [],
    } satisfies Explanation,
    everyone: {
      label: 'Users of all populations',
      value: everyone,
      unit: 'users',
      inputs: [],
    } satisfies Explanation,
  };
}

const formulas: Readonly<Record<Reach['event'], { down: string; touched: string }>> = {
  'poison-request': { down: '1 ÷ C(c, m)', touched: '1 − C(c − m, m) ÷ C(c, m)' },
  'change-to-one-cell': { down: '1 ÷ c with one cell to a tenant, else 0', touched: 'm ÷ c' },
  'change-to-every-cell': { down: '1', touched: '1' },
};

/** Whom something that goes wrong inside a site reaches. */
export function explainReach(
  context: ExplainContext,
  region: RegionId,
  event: string,
  figure: 'down' | 'touched' | 'downOfAll',
): Explanation | undefined {
  const { row, count, shards, users, everyone } = leaves(context, region);
  const reach = row?.reaches.find((one) => one.event === event);
  if (!row || !reach) return undefined;
  const words = event.replaceAll('-', ' ');
  if (figure !== 'downOfAll') {
    return {
      label: `Users of ${region} ${figure === 'down' ? 'down' : 'touched'} by a ${words}`,
      value: reach[figure],
      unit: 'share',
      formula: formulas[reach.event][figure],
      citation,
      inputs: [count, shards],
    };
  }
  const here = explainReach(context, region, event, 'down');
  return {
    label: `All users down by a ${words} at ${region}`,
    value: reach.downOfAll,
    unit: 'share',
    formula: 'share of the site’s users × users of the site ÷ all users',
    citation,
    ...(reach.downOfAll === null ? { because: 'no population states users' } : {}),
    inputs: [...(here ? [here] : []), users, everyone],
  };
}

/** The chance that two tenants share exactly so many of their cells; undefined where they have not that many. */
export function explainOverlap(
  context: ExplainContext,
  region: RegionId,
  shared: number,
): Explanation | undefined {
  const { row, count, shards } = leaves(context, region);
  const value = row?.overlap[shared];
  if (value === undefined) return undefined;
  return {
    label: `Two tenants of ${region} share ${shared === 0 ? 'no' : shared} ${shared === 1 ? 'cell' : 'cells'}`,
    value,
    unit: 'share',
    formula: 'C(m, j) × C(c − m, m − j) ÷ C(c, m)',
    citation,
    inputs: [count, shards, { label: 'Shared cells j', value: shared, unit: '', inputs: [] }],
  };
}

/** A figure of a site's cells. */
export function explainCells(
  context: ExplainContext,
  region: RegionId,
  figure: CellFigureName,
): Explanation | undefined {
  const { architecture, assumptions } = context;
  const { row, count, shards, tenants, usersPerCell, users, everyone } = leaves(context, region);
  if (!row) return undefined;
  const value = row[figure];
  switch (figure) {
    case 'usersPerCell':
      return {
        label: `Users in a cell of ${region}`,
        value,
        unit: 'users',
        formula: 'users × m ÷ c',
        citation,
        inputs: [users, shards, count],
      };
    case 'cellsForUsers':
      return {
        label: `Fewest cells of ${region} for its users`,
        value,
        unit: 'cells',
        formula: '⌈users × m ÷ users that a cell is built for⌉',
        citation,
        ...(value === null ? { because: 'the users that a cell is built for are not stated' } : {}),
        inputs: [users, shards, usersPerCell],
      };
    case 'cellsForRadius':
      return {
        label: `Fewest cells of ${region} for the required blast radius`,
        value,
        unit: 'cells',
        formula: 'least c with users of the site ÷ all users ÷ C(c, m) at most the radius',
        citation,
        ...(value === null
          ? { because: 'no blast radius is required, or no users are stated' }
          : {}),
        inputs: [
          fromDocument('Blast radius', architecture.requirements.blastRadius ?? null, 'share', [
            'requirements',
            'blastRadius',
          ]),
          shards,
          users,
          everyone,
        ],
      };
    default:
      return {
        label: `Capacity of ${region} that unequal tenants leave unused`,
        value,
        unit: 'share',
        formula: '1 − mean load of a cell ÷ load of the fullest',
        citation,
        ...(value === null
          ? { because: 'the site does not say how many tenants its cells hold' }
          : {}),
        inputs: [tenants, count, shards, fromAssumption(assumptions, 'tenantSizeSpread')],
      };
  }
}
