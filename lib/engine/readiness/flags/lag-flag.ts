import { shortName, stretch } from '../../findings/words';
import type { Evidence, RedFlag } from '../../model';
import { lagOf, waitsForNobody } from '../async-links';
import type { CheckInput } from '../item';

/** Above it the data tier does not keep up, as the lists that the checklist was merged from say. */
export const lagLimitS = 10;

/** A copy that trails far behind. */
export function lagFlag({ architecture, option, assumptions }: CheckInput): RedFlag {
  const flag = { id: 'lag', title: 'A copy trails more than 10 s behind' } as const;
  const rows = option.links
    .filter(waitsForNobody)
    .flatMap((link) => {
      const lag = lagOf(link, assumptions);
      return lag === null ? [] : [{ link, lag: lag.p99S, estimated: link.lagMs === undefined }];
    })
    .toSorted((a, b) => b.lag - a.lag);
  const evidence = rows.map(({ link, lag }): Evidence => ({
    label: `Lag ${shortName(link.from)} to ${shortName(link.to)}, p99`,
    value: lag,
    unit: 's',
    limit: lagLimitS,
  }));
  const [worst] = rows;
  if (worst === undefined) {
    const because = 'no copy trails behind';
    return { ...flag, state: 'clear', because, evidence };
  }
  const told = `${shortName(worst.link.to)} trails up to ${stretch(worst.lag)} behind ${shortName(worst.link.from)}${worst.estimated ? ', as estimated from their distance' : ''}`;
  if (worst.lag <= lagLimitS) return { ...flag, state: 'clear', because: told, evidence };
  const allowed = architecture.requirements.rpoS;
  return allowed !== undefined && allowed >= worst.lag
    ? {
        ...flag,
        state: 'accepted',
        because: `${told}, and ${stretch(allowed)} of writes may be lost`,
        evidence,
      }
    : { ...flag, state: 'raised', because: told, evidence };
}
