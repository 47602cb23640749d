import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Context } from '../context';
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

/** Where a new document can start from: the worked examples, or next to nothing. */
const starts = {
  blank: async () => blank,
  payments: () => readFile('examples/payments.yaml', 'utf8'),
  collab: () => readFile('examples/collab.yaml', 'utf8'),
  'hr-tool': () => readFile('examples/hr-tool.yaml', 'utf8'),
} as const;

const input = z.strictObject({
  from: z.enum(['blank', 'payments', 'collab', 'hr-tool']),
  name: z.string().trim().min(1),
});

/**
 * Stores a new document that starts as one of the examples or as next to nothing, under the given name.
 * Throws `Invalid` when that is no name, `Conflict` when it is taken.
 */
export async function beginArchitecture(
  context: Context,
  raw: z.input<typeof input>,
): Promise<Stored> {
  const { from, name } = parseInput(input, raw);
  authorise(context.principal, 'architecture.create', context.principal.workspaceId);
  const { text, architecture } = underName(await starts[from](), name);
  return insertArchitecture(context, text, architecture, {
    verb: 'architecture.create',
    reason: 'created',
    detail: { from },
  });
}
