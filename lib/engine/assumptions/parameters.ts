import type { Parameter } from '../model';
import { complianceParameters, type ComplianceParameters } from './compliance-parameters';
import { costParameters, type CostParameters } from './cost-parameters';
import { outageParameters, type OutageParameters } from './outage-parameters';
import { overloadParameters, type OverloadParameters } from './overload-parameters';
import { patternParameters, type PatternParameters } from './pattern-parameters';
import type { RangedParameter } from './ranged-parameter';
import { returnsParameters, type ReturnsParameters } from './returns-parameters';

export type { RangedParameter } from './ranged-parameter';

/**
 * The numbers that the engine uses and no document states. Each row says what it is worth: measured
 * and published rows name where; a judgement carries its reason and its range.
 */
export interface Parameters
  extends
    ComplianceParameters,
    CostParameters,
    OutageParameters,
    OverloadParameters,
    PatternParameters,
    ReturnsParameters {
  readonly localRttMs: RangedParameter;
  readonly lastMileMs: RangedParameter;
  readonly serverTimeMs: RangedParameter;
  readonly sequentialCalls: RangedParameter;
  readonly dnsMs: RangedParameter;
  readonly tls12RoundTrips: Parameter;
  readonly tls13RoundTrips: Parameter;
  readonly http3RoundTrips: Parameter;
  readonly resumedShare: RangedParameter;
  readonly resumptionSaves: Parameter;
  readonly edgeRttMs: RangedParameter;
  readonly latencySpreadShape: RangedParameter;
  readonly overloadLimit: RangedParameter;
  readonly tightUtilization: RangedParameter;
  readonly strayShare: RangedParameter;
  readonly readShare: RangedParameter;
  readonly peopleDetectP50S: RangedParameter;
  readonly peopleDetectP95S: RangedParameter;
  readonly peopleDecideP50S: RangedParameter;
  readonly peopleDecideP95S: RangedParameter;
  readonly promoteP50S: RangedParameter;
  readonly promoteP95S: RangedParameter;
  readonly dnsTtlS: RangedParameter;
  readonly anycastP50S: RangedParameter;
  readonly anycastP95S: RangedParameter;
  readonly clientTimeoutP50S: RangedParameter;
  readonly clientTimeoutP95S: RangedParameter;
  readonly clientTailS: RangedParameter;
  readonly instanceDetectP50S: RangedParameter;
  readonly instanceDetectP95S: RangedParameter;
  readonly zonePromoteP50S: RangedParameter;
  readonly zonePromoteP95S: RangedParameter;
  readonly greyDetectP50S: RangedParameter;
  readonly greyDetectP95S: RangedParameter;
  readonly corruptionDetectP50S: RangedParameter;
  readonly corruptionDetectP95S: RangedParameter;
  readonly rollbackP50S: RangedParameter;
  readonly rollbackP95S: RangedParameter;
  readonly regionOutageP50S: RangedParameter;
  readonly regionOutageP95S: RangedParameter;
  readonly lagP50RoundTrips: RangedParameter;
  readonly lagP99RoundTrips: RangedParameter;
  readonly usualRtoBackupS: RangedParameter;
  readonly usualRtoPilotS: RangedParameter;
  readonly usualRtoWarmS: RangedParameter;
  readonly usualRtoHotS: RangedParameter;
  readonly usualRtoActiveS: RangedParameter;
}

export type ParameterId = keyof Parameters;

const judgement = { kind: 'judgement', source: 'Meridian', asOf: '2026-11-20' } as const;

export const defaultParameters: Parameters = {
  ...complianceParameters,
  ...outageParameters,
  ...overloadParameters,
  ...patternParameters,
  ...returnsParameters,
  ...costParameters,
  localRttMs: {
    label: 'Round trip inside one region',
    value: 1,
    low: 1,
    high: 3,
    unit: 'ms',
    kind: 'measured',
    source: 'cloudping medians, diagonal, in jvm-libp2p AwsLatencies.kt (Apache-2.0 or MIT)',
    asOf: '2023-03-08',
  },
  lastMileMs: {
    label: 'Last mile of the users',
    value: 8,
    low: 5,
    high: 45,
    unit: 'ms',
    ...judgement,
    rationale:
      'Fibre to the home; cable is nearer to 15 ms and mobile to 45 ms. State it per population.',
  },
  serverTimeMs: {
    label: 'Server time of a request',
    value: 35,
    low: 10,
    high: 100,
    unit: 'ms',
    ...judgement,
    rationale:
      'A few database reads behind an application server, all calls of a request together; replace by the p50 of your own traces.',
  },
  sequentialCalls: {
    label: 'Further calls of the client, one after the other',
    value: 0,
    low: 0,
    high: 3,
    unit: 'calls',
    accepts: { least: 0, most: 100, whole: true },
    ...judgement,
    rationale: 'One call answers a request; an application that fetches in a waterfall states it.',
  },
  dnsMs: {
    label: 'DNS look-up on a first visit',
    value: 20,
    low: 1,
    high: 120,
    unit: 'ms',
    ...judgement,
    rationale: 'A resolver near the user that has to ask once; zero when it has the answer cached.',
  },
  tls12RoundTrips: {
    label: 'Round trips before a first request: TCP and TLS 1.2',
    value: 3,
    unit: 'RTT',
    accepts: { least: 0, most: 20 },
    kind: 'published',
    source: 'RFC 9293 §3.5 (TCP, one) and RFC 5246 §7.3 (TLS 1.2, two)',
    asOf: '2022-08-18',
  },
  tls13RoundTrips: {
    label: 'Round trips before a first request: TCP and TLS 1.3',
    value: 2,
    unit: 'RTT',
    accepts: { least: 0, most: 20 },
    kind: 'published',
    source: 'RFC 9293 §3.5 (TCP, one) and RFC 8446 §2 (TLS 1.3, one)',
    asOf: '2022-08-18',
  },
  http3RoundTrips: {
    label: 'Round trips before a first request: QUIC',
    value: 1,
    unit: 'RTT',
    accepts: { least: 0, most: 20 },
    kind: 'published',
    source: 'RFC 9001 §4 and RFC 9114 §3 (QUIC carries the handshake of TLS 1.3, one)',
    asOf: '2022-06-06',
  },
  resumedShare: {
    label: 'First requests that resume an earlier session',
    value: 0,
    low: 0,
    high: 0.5,
    unit: 'of first requests',
    ...judgement,
    rationale:
      'A first request is that of somebody who was never here; state it where many return.',
  },
  resumptionSaves: {
    label: 'Round trips that a resumed session spares',
    value: 1,
    unit: 'RTT',
    accepts: { least: 0, most: 20 },
    kind: 'published',
    source: 'RFC 8446 §2.3 and RFC 9001 §4.6 (0-RTT); RFC 5246 §7.3 (abbreviated handshake)',
    asOf: '2021-05-27',
  },
  edgeRttMs: {
    label: 'Round trip to the edge of a provider, without the last mile',
    value: 8,
    low: 2,
    high: 40,
    unit: 'ms',
    ...judgement,
    rationale:
      'CloudHarmony saw 8 to 62 ms to eighteen networks from users in North America and Oceania, 2015 to 2022, last mile included.',
  },
  latencySpreadShape: {
    label: 'Shape of the spread of request times (log-logistic)',
    value: 8,
    low: 4,
    high: 12,
    unit: '',
    accepts: { least: 1, most: 64, whole: true },
    ...judgement,
    rationale:
      'At 8 a p95 is 1.44 and a p99 1.78 times the median, a healthy service; lower is longer-tailed.',
  },
  overloadLimit: {
    label: 'Utilisation above which a site falls',
    value: 1,
    low: 0.8,
    high: 1,
    unit: 'of capacity',
    accepts: { least: 0.1, most: 2 },
    ...judgement,
    rationale: 'The stated capacity is taken at its word; queues grow without bound above it.',
  },
  tightUtilization: {
    label: 'Utilisation after a loss that leaves no room for retries',
    value: 0.9,
    low: 0.8,
    high: 0.95,
    unit: 'of capacity',
    accepts: { least: 0.1, most: 1 },
    ...judgement,
    rationale: 'One retry in ten requests fills the last tenth.',
  },
  strayShare: {
    label: 'Users who land elsewhere than the rule says (GeoDNS resolvers, anycast routes)',
    value: 0.1,
    low: 0.02,
    high: 0.2,
    unit: 'of users',
    accepts: { least: 0, most: 0.5 },
    ...judgement,
    rationale: 'Some resolvers sit far from their users and some routes leave the shortest way.',
  },
  readShare: {
    label: 'Share of requests that only read',
    value: 0.8,
    low: 0.5,
    high: 0.99,
    unit: 'of requests',
    ...judgement,
    rationale: 'Used only where the document leaves demand.reads out.',
  },
  peopleDetectP50S: {
    label: 'Time until people notice a lost site, half of the times',
    value: 300,
    low: 120,
    high: 900,
    unit: 's',
    ...judgement,
    rationale: 'Somebody on call looks at a page about something else, or a customer calls.',
  },
  peopleDetectP95S: {
    label: 'Time until people notice a lost site, 19 times of 20',
    value: 900,
    low: 300,
    high: 3600,
    unit: 's',
    ...judgement,
    rationale: 'At night, with no check that asks for anybody; state health where there is one.',
  },
  peopleDecideP50S: {
    label: 'Time for people to decide on a failover, half of the times',
    value: 300,
    low: 120,
    high: 900,
    unit: 's',
    ...judgement,
    rationale: 'One person who may decide is awake and has a runbook.',
  },
  peopleDecideP95S: {
    label: 'Time for people to decide on a failover, 19 times of 20',
    value: 900,
    low: 300,
    high: 3600,
    unit: 's',
    ...judgement,
    rationale: 'A call is opened and somebody who may decide is found; state failover.decide.',
  },
  promoteP50S: {
    label: 'Time to promote a replica to writer, half of the times',
    value: 60,
    low: 10,
    high: 120,
    unit: 's',
    ...judgement,
    rationale: 'A managed database that is told to fail over; consensus groups need a few seconds.',
  },
  promoteP95S: {
    label: 'Time to promote a replica to writer, 19 times of 20',
    value: 120,
    low: 30,
    high: 600,
    unit: 's',
    ...judgement,
    rationale: 'Long transactions to roll back and connections to drain; state failover.promote.',
  },
  dnsTtlS: {
    label: 'Time that resolvers keep an answer',
    value: 60,
    low: 20,
    high: 300,
    unit: 's',
    ...judgement,
    rationale: 'What most load balancers set; used only where routing.ttl is left out.',
  },
  anycastP50S: {
    label: 'Time for routes to converge after a withdrawal, half of the networks',
    value: 20,
    low: 5,
    high: 30,
    unit: 's',
    ...judgement,
    rationale: 'The middle of the 10 to 30 s that anycast services report.',
  },
  anycastP95S: {
    label: 'Time for routes to converge after a withdrawal, 19 networks of 20',
    value: 30,
    low: 10,
    high: 180,
    unit: 's',
    ...judgement,
    rationale: 'The end of the 10 to 30 s that anycast services report; stragglers take minutes.',
  },
  clientTimeoutP50S: {
    label: 'One time-out before a client tries another site, half of the clients',
    value: 1,
    low: 0.2,
    high: 2,
    unit: 's',
    ...judgement,
    rationale: 'A client that expects answers in 100 ms gives up after a second.',
  },
  clientTimeoutP95S: {
    label: 'One time-out before a client tries another site, 19 clients of 20',
    value: 2,
    low: 1,
    high: 10,
    unit: 's',
    ...judgement,
    rationale: 'The slower end of 1 to 2 s; libraries left at their defaults wait far longer.',
  },
  clientTailS: {
    label: 'Time for which clients keep an old address beyond its lifetime',
    value: 0,
    low: 0,
    high: 600,
    unit: 's',
    ...judgement,
    rationale:
      'All clients are taken to honour it. Some runtimes and resolvers do not: measure, and state routing.clientTail.',
  },
  instanceDetectP50S: {
    label: 'Time until an instance that fails is taken out, half of the times',
    value: 25,
    low: 2,
    high: 60,
    unit: 's',
    kind: 'published',
    source:
      'Kubernetes, Configure Liveness, Readiness and Startup Probes: every 10 s, 3 failures by default',
    asOf: '2025-11-01',
    rationale: 'Three probes of 10 s, less half an interval.',
  },
  instanceDetectP95S: {
    label: 'Time until an instance that fails is taken out, at worst',
    value: 30,
    low: 5,
    high: 90,
    unit: 's',
    kind: 'published',
    source:
      'Kubernetes, Configure Liveness, Readiness and Startup Probes: every 10 s, 3 failures by default',
    asOf: '2025-11-01',
  },
  zonePromoteP50S: {
    label: 'Time to promote a replica in another zone, half of the times',
    value: 35,
    low: 5,
    high: 60,
    unit: 's',
    kind: 'published',
    source:
      'Amazon RDS User Guide, Failing over a Multi-AZ DB instance: typically 60 to 120 s, detection included',
    asOf: '2025-11-01',
    rationale: 'The 60 s less the time to notice.',
  },
  zonePromoteP95S: {
    label: 'Time to promote a replica in another zone, 19 times of 20',
    value: 90,
    low: 10,
    high: 300,
    unit: 's',
    kind: 'published',
    source:
      'Amazon RDS User Guide, Failing over a Multi-AZ DB instance: typically 60 to 120 s, detection included',
    asOf: '2025-11-01',
    rationale: 'The 120 s less the time to notice.',
  },
  greyDetectP50S: {
    label: 'Time until people see that a site is slow and not down, half of the times',
    value: 900,
    low: 300,
    high: 3600,
    unit: 's',
    ...judgement,
    rationale: 'Probes pass; graphs are compared and customers call before anybody is sure.',
  },
  greyDetectP95S: {
    label: 'Time until people see that a site is slow and not down, 19 times of 20',
    value: 3600,
    low: 900,
    high: 14400,
    unit: 's',
    ...judgement,
    rationale:
      'What is slow for some looks healthy from within (Huang et al., Gray Failure, HotOS 2017).',
  },
  corruptionDetectP50S: {
    label: 'Time until corrupted data is noticed, half of the times',
    value: 1800,
    low: 300,
    high: 14400,
    unit: 's',
    ...judgement,
    rationale: 'A deployment that writes nonsense is noticed by its first reports.',
  },
  corruptionDetectP95S: {
    label: 'Time until corrupted data is noticed, 19 times of 20',
    value: 28800,
    low: 3600,
    high: 604800,
    unit: 's',
    ...judgement,
    rationale: 'A working day: what is wrong in a few rows waits for somebody who reads them.',
  },
  rollbackP50S: {
    label: 'Time to take a global change back, half of the times',
    value: 600,
    low: 60,
    high: 1800,
    unit: 's',
    ...judgement,
    rationale: 'The change before is known good and can be deployed everywhere at once.',
  },
  rollbackP95S: {
    label: 'Time to take a global change back, 19 times of 20',
    value: 1800,
    low: 300,
    high: 7200,
    unit: 's',
    ...judgement,
    rationale: 'The pipeline is run in full, or the control plane is part of what is broken.',
  },
  regionOutageP50S: {
    label: 'Length of the outage of one region, half of them',
    value: 22752,
    low: 15840,
    high: 27720,
    unit: 's',
    kind: 'measured',
    source: 'outage-events.ts: the 60 outages of one region that were over',
    asOf: '2026-03-31',
  },
  regionOutageP95S: {
    label: 'Length of the outage of one region, 19 of 20',
    value: 88068,
    low: 81252,
    high: 379800,
    unit: 's',
    kind: 'measured',
    source: 'outage-events.ts: the 60 outages of one region that were over',
    asOf: '2026-03-31',
  },
  lagP50RoundTrips: {
    label: 'Lag of an asynchronous copy in the median, in round trips',
    value: 3,
    low: 1,
    high: 6,
    unit: 'RTT',
    ...judgement,
    rationale: 'One way on the wire, then the batch and its application; state lag.p50.',
  },
  lagP99RoundTrips: {
    label: 'Lag of an asynchronous copy at p99, in round trips',
    value: 40,
    low: 10,
    high: 100,
    unit: 'RTT',
    ...judgement,
    rationale:
      'Bursts and long transactions make seconds of it; monitored services report 30 to 50. State lag.p99.',
  },
  usualRtoBackupS: {
    label: 'Usual recovery time of backup and restore',
    value: 14400,
    low: 1800,
    high: 172800,
    unit: 's',
    ...judgement,
    rationale:
      'Hours: instances are started and data is copied back, 30 min for the small, days for the large.',
  },
  usualRtoPilotS: {
    label: 'Usual recovery time of a pilot light',
    value: 3600,
    low: 600,
    high: 21600,
    unit: 's',
    ...judgement,
    rationale: 'Tens of minutes to hours: data is there, everything else boots.',
  },
  usualRtoWarmS: {
    label: 'Usual recovery time of a warm standby',
    value: 600,
    low: 120,
    high: 3600,
    unit: 's',
    ...judgement,
    rationale: 'Minutes: it serves at once and grows while traffic arrives.',
  },
  usualRtoHotS: {
    label: 'Usual recovery time of a hot standby',
    value: 60,
    low: 15,
    high: 300,
    unit: 's',
    ...judgement,
    rationale: 'A minute or so: all is there, a writer is promoted and names are changed.',
  },
  usualRtoActiveS: {
    label: 'Usual recovery time of active-active',
    value: 30,
    low: 0,
    high: 120,
    unit: 's',
    ...judgement,
    rationale:
      'Seconds where clients try another site, up to two minutes where names have to change.',
  },
};

/** Whether a word is the id of a parameter. */
export const isParameterId = (text: string): text is ParameterId =>
  Object.hasOwn(defaultParameters, text);
