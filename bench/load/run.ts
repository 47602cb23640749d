/** `npm run load`. */
import { cpus, loadavg } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureGenerated } from '@/lib/db/generate';
import { startEmbeddedOne, startOnPostgres } from '@/lib/testing/load/cluster';
import { drive, makeDocuments } from '@/lib/testing/load/drive';
import { signInEditor, teamSettings } from '@/lib/testing/load/team';
import { auditStore } from '@/lib/testing/load/ledger';
import { cpuOfDescendants } from '@/lib/testing/running';
import { type LoadReport, report } from './report';

const usage = `npm run load [-- options]: people editing documents at once, over HTTP, against what npm start runs.
  --embedded        one process on the embedded database; else --processes on one PostgreSQL
  --processes N     2
  --editors N       100
  --documents N     20
  --pause SECONDS   5, between two edits of one person, half to three halves of it
  --seconds N       60
  --team            with accounts: every request carries a session, which is looked up
  --kill WHAT       server or database: SIGKILL in the middle of it
Fails when an acknowledged edit is missing or a version has overwritten another. Times are told, not judged.`;

const { values } = parseArgs({
  options: {
    embedded: { type: 'boolean', default: false },
    processes: { type: 'string', default: '2' },
    editors: { type: 'string', default: '100' },
    documents: { type: 'string', default: '20' },
    pause: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '60' },
    team: { type: 'boolean', default: false },
    kill: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (values.kill !== undefined && values.kill !== 'server' && values.kill !== 'database') {
  console.error('--kill takes server or database.');
  process.exit(2);
}

await ensureGenerated();
const processes = Number(values.processes);
const environment = values.team ? teamSettings() : {};
const cluster = values.embedded
  ? await startEmbeddedOne(environment)
  : await startOnPostgres(processes, { durable: true, environment });
if (typeof cluster === 'string') {
  console.error(`Not measured: ${cluster}.`);
  process.exit(1);
}
try {
  const [address = ''] = cluster.addresses;
  const headers = values.team ? await signInEditor(cluster.databaseUrl, environment) : {};
  const documents = await makeDocuments(address, Number(values.documents), headers);
  const load = {
    addresses: cluster.addresses,
    editors: Number(values.editors),
    documents: documents.length,
    pauseMs: 1000 * Number(values.pause),
    headers,
  };
  // Everybody once, so that what is compiled on the first request is not what is measured.
  await drive({ ...load, pauseMs: 1000 }, documents, AbortSignal.timeout(4_000));
  const before = cpuTimes();
  const usedBefore = cpuOfDescendants();
  const stop = new AbortController();
  const began = performance.now();
  const driving = drive(load, documents, stop.signal);
  let killedAt: number | null = null;
  await delay(500 * Number(values.seconds));
  if (values.kill !== undefined) {
    killedAt = performance.now();
    if (values.kill === 'server') cluster.killServer(0);
    else await cluster.killDatabase();
  }
  await delay(500 * Number(values.seconds));
  stop.abort();
  const seen = await driving;
  const tookMs = performance.now() - began;
  const found: LoadReport = {
    where: values.embedded
      ? 'one process on the embedded database'
      : `${processes} processes on one PostgreSQL${values.team ? ', signed in' : ''}`,
    load,
    tookMs,
    killed:
      killedAt === null || values.kill === undefined ? null : { what: values.kill, at: killedAt },
    seen,
    cpuS: cpuOfDescendants() - usedBefore,
    cpuShare: busyShare(before, cpuTimes()),
    loadAverage: loadavg()[0] ?? Number.NaN,
    audit: await auditStore(
      cluster.databaseUrl,
      seen.flatMap(({ acknowledged }) => acknowledged),
      documents.map(({ id }) => id),
    ),
  };
  process.exitCode = report(found) ? 0 : 1;
} finally {
  await cluster.stop();
}

interface Times {
  readonly idle: number;
  readonly all: number;
}

function cpuTimes(): Times {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (of: (time: (typeof times)[number]) => number) =>
    times.reduce((total, time) => total + of(time), 0);
  return {
    idle: sum(({ idle }) => idle),
    all: sum(({ idle, user, sys, nice, irq }) => idle + user + sys + nice + irq),
  };
}

/** Share of the machine's processors that was in use between the two, by everything on it. */
function busyShare(before: Times, after: Times): number {
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}
