import { roundTripsOf } from '../latency/handshakes';
import { assumedTransport } from '../latency/request-shape';
import type { ParameterId } from '../assumptions';
import type { Explanation, RequestShape } from '../model';
import { fromAssumption, fromDocument, type ExplainContext } from './context';
import { explainDependencyCalls, hasCalls } from './explain-dependency-calls';
import { explainHandshakeWay, explainWay } from './explain-way';

const citation = 'docs/model.md#felt-latency';

/** A key of the document's request, or the assumption that stands for it. */
function requestInput(
  { architecture, assumptions }: ExplainContext,
  key: string,
  value: RequestShape[keyof RequestShape],
  id: ParameterId,
): Explanation {
  const { label, unit } = assumptions.parameters[id];
  return value === undefined || architecture.demand.request === undefined
    ? fromAssumption(assumptions, id)
    : fromDocument(label, value, unit, ['demand', 'request', key]);
}

/** A population's last mile. */
export function explainLastMile(context: ExplainContext, population: number): Explanation {
  const stated = context.architecture.demand.populations[population]?.lastMileMs;
  return stated === undefined
    ? fromAssumption(context.assumptions, 'lastMileMs')
    : fromDocument('Last mile', stated, 'ms', ['demand', 'populations', population, 'lastMile']);
}

/** A request on an open connection, that reads or that writes, before a write is forwarded and copied. */
export function explainWarm(
  context: ExplainContext,
  population: number,
  site: number,
  kind: 'read' | 'write' = 'read',
): Explanation {
  const { architecture, latency } = context;
  const { request = {} } = architecture.demand;
  const { name } = architecture.demand.populations[population] ?? { name: '' };
  const pair = latency.pair(population, site);
  const serverTime = requestInput(context, 'serverTime', request.serverTimeMs, 'serverTimeMs');
  const isOwn = kind === 'write' && request.writeServerTimeMs !== undefined;
  const server = isOwn
    ? fromDocument('Server time of a write', request.writeServerTimeMs ?? null, 'ms', [
        'demand',
        'request',
        'writeServerTime',
      ])
    : serverTime;
  return {
    label: kind === 'read' ? `Warm request of ${name}` : `Warm request of ${name} that writes`,
    value: kind === 'read' ? pair.readMs : pair.writeStartMs,
    unit: 'ms',
    formula: '(1 + further calls) × (round trip + last mile) + calls to dependencies + server time',
    citation,
    inputs: [
      explainWay(context, population, site, pair.way),
      explainLastMile(context, population),
      requestInput(context, 'sequentialCalls', request.sequentialCalls, 'sequentialCalls'),
      ...(hasCalls(context, kind) ? [explainDependencyCalls(context, site, kind)] : []),
      server,
    ],
  };
}

/** A first visit. */
export function explainFirst(
  context: ExplainContext,
  population: number,
  site: number,
): Explanation {
  const { architecture, latency } = context;
  const { request = {} } = architecture.demand;
  const { name } = architecture.demand.populations[population] ?? { name: '' };
  const pair = latency.pair(population, site);
  const toEdge = explainHandshakeWay(context, population, pair.way);
  return {
    label: `First request of ${name}`,
    value: pair.firstMs,
    unit: 'ms',
    formula: `DNS + handshakes × (round trip ${toEdge ? 'to the edge ' : ''}+ last mile) + warm request`,
    citation,
    inputs: [
      requestInput(context, 'dns', request.dnsMs, 'dnsMs'),
      explainHandshakes(context),
      ...(toEdge ? [toEdge, explainLastMile(context, population)] : []),
      explainWarm(context, population, site),
    ],
  };
}

/** Round trips before a first request: of the transport, less what resumed sessions spare. */
function explainHandshakes(context: ExplainContext): Explanation {
  const { architecture, assumptions, latency } = context;
  const { request = {} } = architecture.demand;
  const { transport, handshakes } = latency.request;
  const spoken: Explanation =
    request.transport === undefined
      ? {
          label: 'Transport, where none is stated',
          value: assumedTransport,
          unit: '',
          inputs: [],
          source: {
            from: 'assumption',
            id: 'transport',
            kind: 'judgement',
            source: 'Meridian',
            asOf: '2026-11-20',
          },
        }
      : fromDocument('Transport', transport, '', ['demand', 'request', 'transport']);
  return {
    label: 'Handshakes before the request',
    value: handshakes,
    unit: 'RTT',
    formula: 'round trips of the transport − share that resumes × round trips that this spares',
    citation,
    inputs: [
      spoken,
      fromAssumption(assumptions, roundTripsOf[transport]),
      requestInput(context, 'resumedShare', request.resumedShare, 'resumedShare'),
      fromAssumption(assumptions, 'resumptionSaves'),
    ],
  };
}
