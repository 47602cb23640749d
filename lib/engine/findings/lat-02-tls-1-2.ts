import { LatencyModel } from '../latency/latency-model';
import type { Architecture } from '../model';
import type { Rule } from './rule';
import { listed, milliseconds } from './words';

/** An older handshake costs every visitor a round trip. */
export const lat02: Rule = {
  code: 'LAT-02',
  title: 'TLS 1.2 costs first requests a round trip',
  appliesWhen: 'demand.request.transport is tls1.2 and users are served',
  meaning:
    'TLS 1.2 takes two round trips for its handshake where TLS 1.3 takes one. The farther users are from where their connection ends, the more that is.',
  remedy:
    'Offer TLS 1.3, or HTTP/3, which saves one more; keep TLS 1.2 only for clients that know nothing newer.',
  severities: 'medium where the service is claimed for latency, otherwise low',
  source: 'docs/model.md#felt-latency',
  judge: ({ architecture, assumptions, latency, latencyModel, traffic }) => {
    const { request } = architecture.demand;
    if (request?.transport !== 'tls1.2' || latency.scenario !== 'typical') return [];
    const newer: Architecture = {
      ...architecture,
      demand: { ...architecture.demand, request: { ...request, transport: 'tls1.3' } },
    };
    const { network } = traffic;
    const model = new LatencyModel(newer, network, assumptions, latencyModel.scenario);
    const rows = latency.populations.flatMap(({ name, region, firstRequestMs }, population) => {
      const site = network.sites.findIndex((s) => s.region === region);
      if (site < 0 || firstRequestMs === null) return [];
      const after = model.pair(population, site).firstMs;
      return [{ name, now: firstRequestMs, after, spared: firstRequestMs - after }];
    });
    const [most, ...others] = rows
      .filter((r) => r.spared > 0)
      .toSorted((a, b) => b.spared - a.spared);
    if (!most) return [];
    const named = [most, ...others.slice(0, 2)];
    return [
      {
        code: lat02.code,
        severity: architecture.requirements.claims.includes('latency') ? 'medium' : 'low',
        where: {
          path: ['demand', 'request', 'transport'],
          sites: [],
          populations: named.map((r) => r.name),
          data: [],
        },
        message: `TLS 1.2 costs ${most.name} ${milliseconds(most.spared)} of every first request`,
        consequence: `First requests take ${listed(
          named.map((r) => `${r.name} ${milliseconds(r.now)}`),
        )}.`,
        evidence: named.map((r) => ({
          label: `First request of ${r.name}`,
          value: r.now,
          unit: 'ms',
          limit: r.after,
          figure: `latency.populations[${r.name}].firstRequestMs`,
        })),
        fix: {
          summary: 'Speak TLS 1.3',
          consequence: `First requests then take ${listed(
            named.map((r) => `${r.name} ${milliseconds(r.after)}`),
          )}.`,
          edits: [{ op: 'set', path: ['demand', 'request', 'transport'], value: 'tls1.3' }],
        },
        loss: [],
        restsOnJudgement: true,
      },
    ];
  },
};
