import type { DataLossFigures, LossRecovery } from '../model';
import { fresherCopy, type StaleCopy } from './fresher-copy';
import type { Rule, RuleContext } from './rule';
import { severityOfMiss } from './severity-of-miss';
import { listed, shortName, stretch } from './words';

/** A loss costs more of the data than is allowed. */
export const rec02: Rule = {
  code: 'REC-02',
  title: 'A loss costs more writes than is allowed',
  appliesWhen:
    'requirements.rpo is stated, and the loss of one site may cost a data set more than that',
  meaning:
    'What was written and had not reached another site is gone with the region: the lag of the freshest copy, the time since the last backup, or everything where there is no copy at all.',
  remedy:
    'Copy the data that must not be lost synchronously to a near site, and let the rest trail behind.',
  severities: 'high; medium for a Tier 2',
  source: 'docs/model.md#recovery-point',
  judge: (context) => {
    const { architecture, recovery, index } = context;
    const limit = architecture.requirements.rpoS;
    if (limit === undefined) return [];
    const bad = recovery.losses.flatMap((loss) =>
      loss.data.flatMap((row) => ((row.rpoS ?? Infinity) > limit ? [{ loss, row }] : [])),
    );
    const age = (row: DataLossFigures) => row.rpoS ?? Infinity;
    const [worst] = bad.toSorted((a, b) =>
      age(a.row) === age(b.row) ? 0 : age(b.row) - age(a.row),
    );
    if (!worst) return [];
    const { loss, row } = worst;
    const alike = bad.filter((one) => one.loss === loss && one.row.rpoS === row.rpoS);
    const names = alike.flatMap((one) => one.row.name ?? []);
    const data = names.length > 0 ? listed(names) : 'the data';
    const lost = listed(loss.lost.map(shortName));
    return [
      {
        code: rec02.code,
        severity: severityOfMiss(architecture),
        where: {
          path: ['options', index, 'replication'],
          sites: [...new Set(bad.flatMap((one) => one.loss.lost))],
          populations: [],
          data: [...new Set(bad.flatMap((one) => one.row.name ?? []))],
        },
        message:
          row.rpoS === null
            ? `Losing ${lost} leaves no copy of ${data}`
            : `Losing ${lost} loses up to ${stretch(row.rpoS)} of ${data}, where ${stretch(limit)} are allowed`,
        consequence: `${row.because[0]?.toUpperCase() ?? ''}${row.because.slice(1)}.${others(bad, loss)}`,
        evidence: [
          {
            label: row.name ?? 'RPO',
            value: row.rpoS,
            unit: 's',
            limit,
            figure: `recovery.losses[${loss.lost.join('+')}]${row.name === null ? '' : `.data[${row.name}]`}.rpoS`,
          },
        ],
        fix: fresherCopy(context, staleOf(bad), limit),
        loss: loss.lost,
        restsOnJudgement: lagsAssumed(context, bad),
      },
    ];
  },
};

type Bad = readonly { readonly loss: LossRecovery; readonly row: DataLossFigures }[];

function others(bad: Bad, loss: LossRecovery): string {
  const rest = new Set(bad.filter((one) => one.loss !== loss).flatMap((one) => one.loss.lost));
  if (rest.size === 0) return '';
  return ` Losing ${listed([...rest].map(shortName))} costs more than is allowed, too.`;
}

function staleOf(bad: Bad): StaleCopy[] {
  return bad.flatMap(({ loss, row }) => loss.lost.map((lost) => ({ lost, name: row.name })));
}

/** Whether a lag that nobody stated is what is held against the limit. */
function lagsAssumed({ option, assumptions }: RuleContext, bad: Bad): boolean {
  if (assumptions.parameters.lagP99RoundTrips.kind !== 'judgement') return false;
  return bad.some(
    ({ loss, row }) =>
      row.rpoS !== null &&
      row.by !== 'backup' &&
      option.links.some(
        (link) => loss.lost.includes(link.from) && link.to === row.from && !link.lagMs,
      ),
  );
}
