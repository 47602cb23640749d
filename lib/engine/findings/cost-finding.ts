import type { Finding } from '../model';
import type { RuleContext } from './rule';

/** What findings about costs have in common: they concern the whole option and rest on judgements. */
export function costFinding(
  { index }: RuleContext,
  finding: Pick<Finding, 'code' | 'severity' | 'message' | 'consequence' | 'evidence' | 'fix'> & {
    readonly path?: Finding['where']['path'];
    readonly sites?: Finding['where']['sites'];
    readonly isSure?: boolean;
  },
): Finding {
  const { path = ['options', index], sites = [], isSure = false, ...rest } = finding;
  return {
    ...rest,
    where: { path, sites, populations: [], data: [] },
    loss: [],
    restsOnJudgement: !isSure,
  };
}
