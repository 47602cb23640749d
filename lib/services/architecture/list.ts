import { z } from 'zod';
import { ENGINE_VERSION, severities } from '@/lib/engine';
import type { Prisma } from '@/lib/db/generated/client';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { currentJudging } from '../workspace/judging';

const input = z.strictObject({
  /** Found in name, title, owner and worst finding, in any case. */
  search: z.string().max(200).optional(),
  /** Each list: any of these. `none` stands for documents without a tier or without findings. */
  tier: z.array(z.union([z.literal([0, 1, 2]), z.literal('none')])).optional(),
  owner: z.array(z.string()).optional(),
  severity: z.array(z.enum([...severities, 'none'])).optional(),
  region: z.array(z.string()).optional(),
  archived: z.boolean().default(false),
  sort: z.enum(['name', 'tier', 'owner', 'finding', 'changed']).default('finding'),
  descending: z.boolean().default(false),
});
export type ListInput = z.input<typeof input>;

const columns = {
  id: true,
  name: true,
  title: true,
  owner: true,
  tier: true,
  derivedTier: true,
  leastTier: true,
  availability: true,
  rtoS: true,
  rpoS: true,
  option: true,
  regions: true,
  findings: true,
  worstSeverity: true,
  worstCode: true,
  worstMessage: true,
  version: true,
  updatedAt: true,
  archivedAt: true,
  engineVersion: true,
  assumptionsVersion: true,
  policyVersion: true,
} satisfies Prisma.ArchitectureSelect;

type Row = Prisma.ArchitectureGetPayload<{ select: typeof columns }>;

/** A document as the catalog shows it. `findings` is null where the engine could not judge it. */
export interface ListedArchitecture extends Omit<
  Row,
  'engineVersion' | 'assumptionsVersion' | 'policyVersion'
> {
  /** False where its findings are of earlier assumptions, of an earlier tier policy or of an earlier engine (`judgeAnew`). */
  readonly judgedNow: boolean;
}

/** The documents of the workspace that fit, sorted; those without a value of the sorted kind come last. */
export async function listArchitectures(
  context: Context,
  raw: ListInput = {},
): Promise<ListedArchitecture[]> {
  const wanted = parseInput(input, raw);
  const { workspaceId } = context.principal;
  authorise(context.principal, 'architecture.list', workspaceId);
  const [{ assumed, asked }, rows] = await Promise.all([
    currentJudging(context.db, workspaceId),
    context.db.architecture.findMany({
      select: columns,
      where: {
        workspaceId,
        archivedAt: wanted.archived ? { not: null } : null,
        AND: [
          matches(wanted.search?.trim()),
          oneOf(wanted.tier, (tier) => ({ tier })),
          oneOf(wanted.owner, (owner) => ({ owner })),
          oneOf(wanted.severity, (worstSeverity) => ({ worstSeverity })),
          oneOf(wanted.region, (region) => ({ regions: { has: region } })),
        ],
      },
      orderBy: [...order(wanted.sort, wanted.descending ? 'desc' : 'asc'), { name: 'asc' }],
    }),
  ]);
  return rows.map(({ engineVersion, assumptionsVersion, policyVersion, ...row }) => ({
    ...row,
    judgedNow:
      engineVersion === ENGINE_VERSION &&
      assumptionsVersion === assumed.version &&
      policyVersion === asked.version,
  }));
}

type Where = Prisma.ArchitectureWhereInput;

function matches(search: string | undefined): Where {
  if (search === undefined || search === '') return {};
  // Percent and underscore are wildcards underneath.
  const literal = search.replaceAll(/[\\%_]/g, String.raw`\$&`);
  const contains = { contains: literal, mode: 'insensitive' } as const;
  return {
    OR: [
      { name: contains },
      { title: contains },
      { owner: contains },
      { worstCode: contains },
      { worstMessage: contains },
    ],
  };
}

/** Any of the values, `none` meaning that the column is empty; no values: no condition. */
function oneOf<Value>(
  values: readonly (Value | 'none')[] | undefined,
  is: (value: Value | null) => Where,
): Where {
  return values === undefined || values.length === 0
    ? {}
    : { OR: values.map((value) => (value === 'none' ? is(null) : is(value))) };
}

function order(
  by: z.output<typeof input>['sort'],
  sort: 'asc' | 'desc',
): Prisma.ArchitectureOrderByWithRelationInput[] {
  const emptyLast = { sort, nulls: 'last' } as const;
  const orders = {
    name: [{ name: sort }],
    tier: [{ tier: emptyLast }],
    owner: [{ owner: emptyLast }],
    // Severities are stored in order, worst first.
    finding: [
      { worstSeverity: emptyLast },
      { findings: { sort: sort === 'asc' ? 'desc' : 'asc', nulls: 'last' } },
    ],
    changed: [{ updatedAt: sort }],
  } as const;
  return [...orders[by]];
}
