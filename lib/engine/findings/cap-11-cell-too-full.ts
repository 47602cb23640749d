import type { Finding } from '../model';
import type { Rule } from './rule';
import { count, shortName } from './words';

/** A cell holds more than it was built for. */
export const cap11: Rule = {
  code: 'CAP-11',
  title: 'Cells hold more users than they are built for',
  appliesWhen: 'a site states the users that a cell is built for, and on average a cell holds more',
  meaning:
    'A cell is tested up to a size and copied when that is reached. Beyond it nobody has seen it run, and its limits are those of what cannot be divided.',
  remedy: 'Add cells.',
  severities: 'medium',
  source: 'docs/model.md#cells',
  judge: ({ capacity, option, index }) =>
    capacity.cells.flatMap((row): Finding[] => {
      const at = option.sites.findIndex(({ region }) => region === row.region);
      const limit = option.sites[at]?.cells?.usersPerCell;
      if (limit === undefined || row.cellsForUsers === null || row.count >= row.cellsForUsers) {
        return [];
      }
      const path = ['options', index, 'regions', at, 'cells', 'count'] as const;
      return [
        {
          code: cap11.code,
          severity: 'medium',
          where: { path, sites: [row.region], populations: [], data: [] },
          message: `A cell of ${shortName(row.region)} holds ${count(row.usersPerCell)} users and is built for ${count(limit)}`,
          consequence: 'Cells fill unevenly: the fullest is further beyond it.',
          evidence: [
            {
              label: 'Users in a cell',
              value: row.usersPerCell,
              unit: 'users',
              limit,
              figure: `capacity.cells[${row.region}].usersPerCell`,
            },
          ],
          fix: {
            summary: `Divide ${shortName(row.region)} into ${count(row.cellsForUsers)} cells`,
            consequence: 'The fewest that hold today’s users on average.',
            edits: [{ op: 'set', path, value: row.cellsForUsers }],
          },
          loss: [],
          restsOnJudgement: false,
        },
      ];
    }),
};
