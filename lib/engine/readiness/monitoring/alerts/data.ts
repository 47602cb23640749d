import { count, shortName } from '../../../findings/words';
import type { DataSet } from '../../../model';
import { writesAt } from '../../../traffic/serves';
import { contestedData } from '../../contested-data';
import type { AlertBuilder, AlertRule, Unwatched } from '../alert';

/** Conflicts that nobody settles. */
export const conflictAlerts: AlertBuilder = ({ architecture, option }) => {
  const reads = 'service:replication_conflicts:rate1h';
  const rules: AlertRule[] = [];
  const unwatched: Unwatched[] = [];
  for (const { name, onConflict } of contestedData(architecture, option)) {
    if (onConflict === 'none' || onConflict === 'version-vectors' || onConflict === undefined) {
      rules.push({
        name: 'ConflictsUnsettled',
        severity: 'ticket',
        reads,
        match: { data: name },
        sense: 'above',
        threshold: 0,
        forS: 0,
        summary: `Writes to ${name} have collided, and no rule settles them`,
        because: `onConflict: ${onConflict ?? 'not stated'}; each collision waits for people.`,
        restsOnJudgement: false,
        runbook: 'drill-reconciliation',
      });
    } else {
      const because = `conflicts on ${name} are settled by ${onConflict}; how many are usual has to be seen first`;
      unwatched.push({ path: 'data', reads, because });
    }
  }
  return { rules, unwatched };
};

/** Hours above three times the average of the year are no usual peak. A judgement. */
const unusualTransfer = 3;

const bytesASecond = ({ writesPerSecond, writeSizeBytes }: DataSet): number | null =>
  writesPerSecond === undefined || writeSizeBytes === undefined
    ? null
    : writesPerSecond * writeSizeBytes;

/** What travels between regions, against what the writes come to. */
export const transferAlerts: AlertBuilder = ({ architecture, option }) => {
  const reads = 'service:cross_region_transfer_bytes:rate1h';
  const writers = option.sites.filter((site) => writesAt(option, site));
  const rules: AlertRule[] = [];
  const unwatched: Unwatched[] = [];
  for (const { from, to, data } of option.links) {
    const way = `${shortName(from)} to ${shortName(to)}`;
    const carried = architecture.data.filter(({ name }) => data?.includes(name) ?? true);
    const volumes = carried.map(bytesASecond);
    if (carried.length === 0 || volumes.includes(null)) {
      const because = `what ${way} carries is not known: rates or sizes of writes are not stated`;
      unwatched.push({ path: 'data', reads, because });
      continue;
    }
    const all = volumes.reduce<number>((sum, volume) => sum + (volume ?? 0), 0);
    // A writer sends its own part; another site hands on everything.
    const own = writers.some(({ region }) => region === from) ? all / writers.length : all;
    if (own === 0) continue;
    rules.push({
      name: 'TransferUnusual',
      severity: 'ticket',
      reads,
      match: { source_region: from, dest_region: to },
      sense: 'above',
      threshold: Math.ceil(own * unusualTransfer),
      forS: 3600,
      summary: `More travels from ${way} than the writes explain`,
      because: `${carried.map(({ name }) => name).join(', ')}: ${count(own)} bytes a second on average over a year${writers.length > 1 ? ', an equal part of each writer' : ''}; three times that for two hours is no peak.`,
      restsOnJudgement: true,
      runbook: 'transfer-watched',
    });
  }
  return { rules, unwatched };
};
