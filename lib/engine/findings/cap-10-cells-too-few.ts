import type { CellFigures, DocumentEdit, Finding } from '../model';
import type { Rule } from './rule';
import { count, percent, shortName } from './words';

/** One bad request reaches more users than is allowed. */
export const cap10: Rule = {
  code: 'CAP-10',
  title: 'A poison request reaches more users than allowed',
  appliesWhen:
    'requirements.blastRadius is stated, and one poison request takes down a larger share of all users at some site',
  meaning:
    'A request that crashes whatever serves it takes the cell with it that it lands in, and a site without cells as a whole: 1 ÷ c of the site’s users with c cells, 1 ÷ C(c, m) where each tenant is dealt to m of them.',
  remedy: 'Divide the site into cells, or into more of them; or deal each tenant to several.',
  severities: 'medium; high for Tier 0',
  source: 'docs/model.md#cells',
  judge: ({ architecture, capacity, option, index }) => {
    const limit = architecture.requirements.blastRadius;
    if (limit === undefined) return [];
    const wide = capacity.cells
      .flatMap((row) => {
        const reached = row.reaches[0]?.downOfAll ?? 0;
        return reached > limit * (1 + 1e-9) ? [{ row, reached }] : [];
      })
      .toSorted((a, b) => b.reached - a.reached);
    const [worst] = wide;
    if (!worst) return [];
    const edits = wide.flatMap(({ row }): DocumentEdit[] => {
      const at = option.sites.findIndex(({ region }) => region === row.region);
      const path = ['options', index, 'regions', at, 'cells', 'count'];
      return row.cellsForRadius === null ? [] : [{ op: 'set', path, value: row.cellsForRadius }];
    });
    const finding: Finding = {
      code: cap10.code,
      severity: architecture.metadata.tier === 0 ? 'high' : 'medium',
      where: {
        path: ['options', index, 'regions'],
        sites: wide.map(({ row }) => row.region),
        populations: [],
        data: [],
      },
      message: `A poison request at ${shortName(worst.row.region)} takes down ${percent(worst.reached)} of all users; ${percent(limit)} are allowed`,
      consequence: consequence(worst.row),
      evidence: wide.map(({ row, reached }) => ({
        label: `All users, poison request at ${shortName(row.region)}`,
        value: reached,
        unit: 'share',
        limit,
        figure: `capacity.cells[${row.region}].reaches[poison-request].downOfAll`,
      })),
      fix:
        edits.length < wide.length
          ? null
          : {
              summary: `Divide ${wide.map(({ row }) => `${shortName(row.region)} into ${count(row.cellsForRadius ?? 0)} cells`).join(', ')}`,
              consequence: 'The fewest that hold one poison request within what is allowed.',
              edits,
            },
      loss: [],
      restsOnJudgement: false,
    };
    return [finding];
  },
};

function consequence({ count: cells, shards }: CellFigures): string {
  if (cells === 1)
    return 'The site is not divided: whatever crashes a part of it crashes all of it.';
  const dealt = shards === 1 ? 'each tenant in one of them' : `each tenant in ${shards} of them`;
  return `It has ${count(cells)} cells, ${dealt}.`;
}
