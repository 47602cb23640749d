import type { RequestParts } from '@/lib/engine/model';
import { latency } from './latency';

/** The kinds of requests that a breakdown can be of. */
export const requestKinds = ['first', 'warm', 'write'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** What a request's time can be made of, in the order in which it passes. */
export const requestPartIds = [
  'dns',
  'handshakes',
  'network',
  'calls',
  'dependencies',
  'server',
  'forward',
  'copies',
] as const;
export type RequestPartId = (typeof requestPartIds)[number];

/** A part in a word or two, as a legend has it. */
export const requestPartWord: Readonly<Record<RequestPartId, string>> = {
  dns: 'DNS',
  handshakes: 'handshakes',
  network: 'network',
  calls: 'further calls',
  dependencies: 'dependencies',
  server: 'server',
  forward: 'to the writer',
  copies: 'copies',
};

export interface RequestPart {
  readonly id: RequestPartId;
  readonly ms: number;
}

/** What one kind of request is made of, in the order in which it passes; empty where there is none. */
export function requestPartsOf(
  parts: RequestParts | null,
  kind: RequestKind,
): readonly RequestPart[] {
  if (parts === null || (kind === 'write' && parts.write === null)) return [];
  const { write } = parts;
  const ms: Partial<Record<RequestPartId, number>> = {
    ...(kind === 'first' ? { dns: parts.dnsMs, handshakes: parts.handshakesMs } : {}),
    network: parts.networkMs,
    calls: parts.callsMs,
    ...(kind === 'write' && write !== null
      ? {
          dependencies: write.dependenciesMs,
          server: write.serverMs,
          forward: write.forwardMs,
          copies: write.copiesMs,
        }
      : { dependencies: parts.dependenciesMs, server: parts.serverMs }),
  };
  return requestPartIds.flatMap((id) => {
    const value = ms[id] ?? 0;
    return value > 0 ? [{ id, ms: value }] : [];
  });
}

/** The parts as a sentence's end: `network 78, server 35`; whole milliseconds without their unit. */
export function requestPartsText(parts: readonly RequestPart[]): string {
  return parts.map(({ id, ms }) => `${requestPartWord[id]} ${latency(ms).value}`).join(', ');
}
