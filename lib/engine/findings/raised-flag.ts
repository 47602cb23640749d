import type { DocumentPath, Finding, RedFlag } from '../model';
import type { ReadinessContext } from './readiness-rule';

/** The finding of a red flag that is raised; nothing where it is not. */
export function raisedFlag(
  { option, index, figures }: ReadinessContext,
  id: RedFlag['id'],
  told: Pick<Finding, 'code' | 'severity' | 'consequence' | 'restsOnJudgement'> & {
    readonly key: DocumentPath;
  },
): Finding[] {
  const { key, ...rest } = told;
  const flag = figures.redFlags.find((one) => one.id === id);
  if (flag?.state !== 'raised') return [];
  const { because, evidence } = flag;
  return [
    {
      ...rest,
      where: {
        path: ['options', index, ...key],
        sites: option.sites.map(({ region }) => region),
        populations: [],
        data: [],
      },
      message: `Red flag: ${because}`,
      evidence,
      fix: null,
      loss: [],
    },
  ];
}
