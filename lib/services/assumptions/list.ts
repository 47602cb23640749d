import { defaultAssumptions, refusalOf, type AssumptionOverride } from '@/lib/engine';
import type { Context } from '../context';
import { authorise } from '../policy';
import { currentAssumptions } from './current';

export interface ListedOverrides {
  /** To be given back with a change. */
  readonly version: number;
  readonly overrides: readonly AssumptionOverride[];
  /** Those that hold no more, because their assumption has gone or has another unit or other limits. */
  readonly leftAside: readonly { readonly id: string; readonly because: string }[];
}

/** What the workspace states instead of the tables. */
export async function listOverrides(context: Context): Promise<ListedOverrides> {
  const { workspaceId } = context.principal;
  authorise(context.principal, 'assumptions.list', workspaceId);
  const { version, overrides } = await currentAssumptions(context.db, workspaceId);
  return {
    version,
    overrides,
    leftAside: overrides.flatMap((override) => {
      const because = refusalOf(override, defaultAssumptions);
      return because === null ? [] : [{ id: override.id, because }];
    }),
  };
}
