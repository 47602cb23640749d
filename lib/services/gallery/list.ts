import type { Verdict } from '@/lib/engine';
import { currentAssumptions } from '../assumptions/current';
import type { Context } from '../context';
import { authorise } from '../policy';
import type { GalleryCase } from './case';
import { cases } from './cases';
import { verdictOfCase } from './judge-case';

/** A case as the gallery lists it. */
export interface ListedCase extends Pick<GalleryCase, 'id' | 'title' | 'wish'> {
  readonly verdict: Verdict;
  readonly headline: string;
}

/** The worked cases, each with the verdict under what the workspace assumes. */
export async function listCases(context: Context): Promise<ListedCase[]> {
  const { workspaceId } = context.principal;
  authorise(context.principal, 'gallery.read', workspaceId);
  const { assumptions } = await currentAssumptions(context.db, workspaceId);
  return Promise.all(
    cases.map(async (one) => ({
      id: one.id,
      title: one.title,
      wish: one.wish,
      ...(await verdictOfCase(one, assumptions)),
    })),
  );
}
