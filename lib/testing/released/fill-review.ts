import { findingKey } from '@/lib/format/finding-key';
import { createArchitecture } from '@/lib/services/architecture/create';
import type { Context } from '@/lib/services/context';
import { acceptFinding } from '@/lib/services/review/accept-finding';
import { openReview } from '@/lib/services/review/open';
import { readReview } from '@/lib/services/review/read';
import { signReview } from '@/lib/services/review/sign';
import { submitReview } from '@/lib/services/review/submit';

/** One region for a tier 1 service: two people have to sign. */
const basket = `apiVersion: meridian/v1
kind: Architecture
metadata: { name: basket, title: The basket, owner: team-shop, tier: 1, current: today }
requirements: { claims: [], rto: 8h, rpo: 24h }
demand:
  populations:
    - { name: users, at: [40.71, -74.01], country: US, users: 10000, peakRps: 100 }
options:
  - name: today
    title: One region
    regions:
      - { id: aws:us-east-1, role: active, zones: 3, capacityRps: 400 }
    routing: { strategy: geodns, ttl: 60s }
`;

/** A review that two people have signed: frozen, with its decision record. */
export async function fillReview(owner: Context, approver: Context): Promise<void> {
  const architecture = await createArchitecture(owner, { text: basket });
  const claim = 'One region is enough for the basket.';
  const { id } = await openReview(owner, { architecture: { id: architecture.id }, claim });
  const { record } = await readReview(owner, { id });
  const findings = record.frozen.options[0]?.evaluation.findings ?? [];
  for (const finding of findings.filter(({ severity }) => severity === 'critical')) {
    // One after the other: each makes a version.
    // oxlint-disable-next-line no-await-in-loop
    const { version } = await readReview(owner, { id });
    // oxlint-disable-next-line no-await-in-loop
    await acceptFinding(owner, {
      id,
      baseVersion: version,
      option: 'today',
      key: findingKey(finding),
      code: finding.code,
      because: 'the shop closes at night',
    });
  }
  const { version } = await readReview(owner, { id });
  await submitReview(owner, { id, baseVersion: version });
  const { sha256 } = (await readReview(owner, { id })).record;
  await signReview(owner, { id, sha256, role: 'owner' });
  await signReview(approver, { id, sha256, role: 'architecture' });
}
