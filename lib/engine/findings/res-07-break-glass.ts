import { accessRows } from '../compliance/access-rows';
import type { Finding } from '../model';
import { accessByBreakGlass } from './access-by-break-glass';
import type { Rule } from './rule';
import { listed } from './words';

/** A door for emergencies leads across a border. */
export const res07: Rule = {
  code: 'RES-07',
  title: 'Break-glass access from outside',
  appliesWhen:
    'somebody may read data under residency from outside of where it may be read, in an emergency alone',
  meaning:
    'An emergency does not lift the law. What makes such an access defensible is that somebody inside approves it, that it ends by itself, and that it leaves a record.',
  remedy:
    'State who approves it, when it expires, and that it is recorded; better, have people inside.',
  severities: 'low where all three are stated, otherwise medium',
  source: 'docs/model.md#residency',
  judge: (context) =>
    accessRows(context.architecture).flatMap((row): Finding[] => {
      const { data, by, country, reading, breakGlass } = row;
      if (!breakGlass || reading === 'lawful') return [];
      const { missing } = breakGlass;
      const index = context.architecture.data.findIndex(({ name }) => name === data);
      return [
        {
          code: res07.code,
          severity: missing.length > 0 ? 'medium' : 'low',
          where: { path: ['data', index, 'access'], sites: [], populations: [], data: [data] },
          message: `In an emergency ${by} may read ${data} from ${country}`,
          consequence:
            missing.length > 0
              ? `It lacks ${listed(missing)}.`
              : 'It is approved inside, expires and leaves a record. Whether that is enough, counsel has to say.',
          evidence: [{ label: 'Safeguards missing', value: missing.length, unit: '', limit: 0 }],
          fix: accessByBreakGlass(context, index, by),
          loss: [],
          restsOnJudgement: false,
        },
      ];
    }),
};
