import { accessRows } from '../compliance/access-rows';
import { connectionsAbroad } from '../compliance/connections';
import type { Finding } from '../model';
import { accessByBreakGlass } from './access-by-break-glass';
import { edgeInside } from './edge-inside';
import type { Rule, RuleContext } from './rule';
import { listed, shortName } from './words';

/** Data under residency is read abroad, and nobody has said whether it may be. */
export const res08: Rule = {
  code: 'RES-08',
  title: 'Nobody has said whether data may be read abroad',
  appliesWhen:
    'a data set says where it may rest and not where it may be read, and people read it from outside, or connections of its users end outside',
  meaning:
    'Where data may rest and where it may be read are two questions. A connection that ends in a region abroad is opened there, so that whoever runs the region can read what passes.',
  remedy: 'State readableIn, or end connections and work inside the jurisdiction.',
  severities: 'medium',
  source: 'docs/model.md#residency',
  judge: (context) => [...connections(context), ...people(context)],
};

function connections(context: RuleContext): Finding[] {
  const { architecture, traffic, assumptions, latency, index } = context;
  const abroad = connectionsAbroad(
    traffic.network,
    assumptions,
    (population) => latency.populations[population]?.edge ?? null,
  ).filter(({ reading }) => reading === 'not-stated');
  const pairs = [...new Set(abroad.map(({ population, region }) => `${population}\n${region}`))];
  return pairs.flatMap((pair): Finding[] => {
    const rows = abroad.filter(({ population, region }) => `${population}\n${region}` === pair);
    const [first] = rows;
    if (!first) return [];
    const { population, region } = first;
    const data = rows.map(({ constraint }) => constraint.data.name);
    const law = [...new Set(rows.flatMap(({ constraint }) => constraint.jurisdictions))];
    return [
      {
        code: res08.code,
        severity: 'medium',
        where: {
          path: ['options', index, 'edge'],
          sites: [region],
          populations: [population],
          data: architecture.data.flatMap(({ name }) => (data.includes(name) ? [name] : [])),
        },
        message: `Connections of ${population} end in ${shortName(region)}, outside ${listed(law)}`,
        consequence: `${listed(data)} passes there in the open, with nothing lost, and the document does not say whether it may be read there.`,
        evidence: [{ label: 'Data sets that pass', value: data.length, unit: '', limit: 0 }],
        fix: edgeInside(context, population),
        loss: [],
        restsOnJudgement: false,
      },
    ];
  });
}

function people(context: RuleContext): Finding[] {
  const { architecture } = context;
  return accessRows(architecture).flatMap(
    ({ data, by, country, reading, breakGlass }): Finding[] => {
      if (reading !== 'not-stated' || breakGlass) return [];
      const index = architecture.data.findIndex(({ name }) => name === data);
      const law = architecture.data[index]?.residency ?? [];
      return [
        {
          code: res08.code,
          severity: 'medium',
          where: { path: ['data', index, 'access'], sites: [], populations: [], data: [data] },
          message: `${by} reads ${data} from ${country}, outside ${listed(law)}`,
          consequence: 'The document says where it may rest, and not whether it may be read there.',
          evidence: [{ label: 'Countries outside', value: 1, unit: 'countries', limit: 0 }],
          fix: accessByBreakGlass(context, index, by),
          loss: [],
          restsOnJudgement: false,
        },
      ];
    },
  );
}
