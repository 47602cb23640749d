import { parseDocument } from '@/lib/schemas';
import type { Architecture } from '@/lib/engine';

/**
 * A checkout in Virginia with a hot standby in Oregon, of which nobody has asked whether what it hangs on
 * would come along. Round trips are stated, so that every figure can be worked out by hand.
 */
export const checkoutText = `apiVersion: meridian/v1
kind: Architecture
metadata: { name: checkout, tier: 0 }
requirements: { claims: [availability], latencyP95: 200ms }
demand:
  reads: 50%
  populations:
    - { name: ny, at: [40.71, -74.01], country: US, users: 100000, peakRps: 1000 }
data:
  - { name: orders, class: financial, service: aurora }
customRegions:
  - { id: custom:dc-ashburn, at: [39.04, -77.49], country: US }
assumptions:
  rtt:
    - { between: [aws:us-east-1, custom:dc-ashburn], value: 2ms }
    - { between: [aws:us-west-2, custom:dc-ashburn], value: 66ms }
    - { between: [aws:us-east-1, aws:us-west-2], value: 60ms }
    - { between: [aws:us-east-2, aws:us-west-2], value: 50ms }
dependencies:
  # By way of the line in Virginia from Oregon: 60 + 2 = 62 ms; by the one in Oregon: 66 ms.
  - { name: mainframe, kind: on-premises, needs: hard, regions: [custom:dc-ashburn], calls: 3, reachedThrough: direct }
  - { name: direct, kind: line, needs: soft, regions: [aws:us-east-1, aws:us-west-2] }
  - { name: inventory, kind: service, tier: 2, needs: hard, regions: [aws:us-east-1, aws:us-east-2], calls: 2, writeCalls: 4 }
  - { name: sign-in, kind: identity, needs: soft, regions: [aws:us-east-1] }
  - { name: pipeline, kind: deployment, needs: soft, regions: [aws:us-east-1] }
  - { name: queue, kind: provider-service, needs: hard, offeredIn: [aws:us-east-1, aws:us-east-2] }
  - { name: cards, needs: hard, external: true, availability: 99.99% }
options:
  - name: standby
    regions:
      - { id: aws:us-east-1, role: active, writer: true, zones: 3, capacityRps: 1600, quotas: [{ name: vcpus, limit: 512, inUse: 400 }] }
      - { id: aws:us-west-2, role: hot, zones: 3, capacityRps: 1600, quotas: [{ name: vcpus, limit: 256 }] }
    replication:
      - { from: aws:us-east-1, to: aws:us-west-2, mode: async, lag: { p50: 80ms, p99: 2s } }
    routing: { strategy: latency, ttl: 60s }
    health: { interval: 10s, failures: 3, vantagePoints: 3 }
    failover: { mode: hybrid, decide: 5m, promote: 60s }
`;

/** The document above with parts of its text replaced. Throws where the result is no document. */
export function checkout(...replaced: readonly (readonly [string, string])[]): Architecture {
  const text = replaced.reduce((written, [from, to]) => {
    if (!written.includes(from)) throw new Error(`not in the document: ${from}`);
    return written.replace(from, to);
  }, checkoutText);
  const parsed = parseDocument(text, 'checkout.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.architecture;
}
