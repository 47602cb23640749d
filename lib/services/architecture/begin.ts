import { z } from 'zod';
import type { Context } from '../context';
import { caseText } from '../gallery/case-text';
import { findCase } from '../gallery/find';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { type Stored, insertArchitecture } from './insert';
import { underName } from './named';

/** The smallest document that is one: users in one place, one region that serves them. */
const blank = `apiVersion: meridian/v1
kind: Architecture
metadata:
  name: blank
  current: today
requirements:
  claims: []
demand:
  populations:
    - { name: users, at: [40.71, -74.01], country: US, users: 10000, peakRps: 100 }
options:
  - name: today
    title: One region, several zones
    regions:
      - { id: aws:us-east-1, role: active, zones: 3, capacityRps: 200 }
    routing: { strategy: geodns, ttl: 60s }
`;

const input = z.strictObject({
  /** A case of the gallery by its id, or `blank`. */
  from: z.string().max(80),
  name: z.string().trim().min(1),
});

/**
 * Stores a new document that starts as a case of the gallery or as next to nothing, under the given name.
 * Throws `NotFound` when there is no such case, `Invalid` when that is no name, `Conflict` when it is
 * taken.
 */
export async function beginArchitecture(
  context: Context,
  raw: z.input<typeof input>,
): Promise<Stored> {
  const { from, name } = parseInput(input, raw);
  authorise(context.principal, 'architecture.create', context.principal.workspaceId);
  const { text, architecture } = underName(
    from === 'blank' ? blank : await caseText(findCase(from)),
    name,
  );
  return insertArchitecture(context, text, architecture, {
    verb: 'architecture.create',
    reason: 'created',
    detail: { from },
  });
}
