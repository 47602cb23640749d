import { callsOf } from '../latency/dependency-calls';
import type { Architecture, DocumentPath } from '../model';

/** A key of the document that makes requests wait for calls one after the other. */
export interface CallKey {
  readonly path: DocumentPath;
  /** What the calls are, in words that follow their number. */
  readonly what: string;
  readonly count: number;
  /** What to do to make none of them. */
  readonly without: string;
  /** The document with another number of them. */
  readonly architectureWith: (count: number) => Architecture;
}

/** The keys of a document that ask for calls. */
export function callKeys(architecture: Architecture): CallKey[] {
  const { demand, dependencies } = architecture;
  const clients = demand.request?.sequentialCalls ?? 0;
  const ofClient: CallKey = {
    path: ['demand', 'request', 'sequentialCalls'],
    what: 'further calls of the client',
    count: clients,
    without: 'Ask for everything in one call',
    architectureWith: (sequentialCalls) => ({
      ...architecture,
      demand: { ...demand, request: { ...demand.request, sequentialCalls } },
    }),
  };
  const ofSites = dependencies.flatMap((dependency, index): CallKey[] => {
    const { reads, writes } = callsOf(dependency);
    const own = dependency.writeCalls !== undefined;
    const key = (name: 'calls' | 'writeCalls', count: number, what: string): CallKey => ({
      path: ['dependencies', index, name],
      what,
      count,
      without: `Answer without the ${what}`,
      architectureWith: (fewer) => ({
        ...architecture,
        dependencies: dependencies.with(index, { ...dependency, [name]: fewer }),
      }),
    });
    return [
      key('calls', reads, `calls to ${dependency.name}`),
      ...(own ? [key('writeCalls', writes, `calls of a write to ${dependency.name}`)] : []),
    ];
  });
  return [ofClient, ...ofSites].filter(({ count }) => count > 0);
}
