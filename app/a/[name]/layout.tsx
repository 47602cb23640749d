import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { openingJudgement } from '@/components/architecture/judge/opening-judgement';
import { Workspace } from '@/components/architecture/workspace';
import { parseDocument } from '@/lib/schemas';
import { nonce } from '@/lib/server/nonce';
import { session } from '@/lib/server/session';
import { NotFound } from '@/lib/services/errors';
import { exportForms } from '@/lib/services/architecture/export-forms';
import { readArchitecture } from '@/lib/services/architecture/read';
import { listOverrides } from '@/lib/services/assumptions/list';
import { readTierPolicy } from '@/lib/services/tier-policy/read';
import { judge, stateAssumption } from '../../assumptions/actions';
import { create } from '../../catalog/actions';
import { open as openReview } from '../../reviews/actions';
import {
  access,
  archive,
  duplicate,
  history,
  rename,
  restore,
  save,
  setAccess,
  version,
} from './actions';

const actions = {
  stateAssumption,
  judgeAnew: judge,
  openReview,
  access,
  setAccess,
  archive,
  create,
  duplicate,
  history,
  rename,
  restore,
  save,
  version,
};

interface Props {
  readonly params: Promise<{ readonly name: string }>;
  readonly children: ReactNode;
}

async function open(name: string) {
  try {
    return await readArchitecture(await session(), { name });
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}

/** From the address alone: a title that waits for the database can miss a page that is changed meanwhile. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = decodeURIComponent((await params).name);
  return { title: { default: name, template: `%s · ${name} · Meridian` } };
}

/** An architecture, open: what is the same above each of its views and outlasts a change of view. */
export default async function ArchitectureLayout({ params, children }: Props) {
  const context = await session();
  const [stored, assumptions, { policy }] = await Promise.all([
    open(decodeURIComponent((await params).name)),
    listOverrides(context),
    readTierPolicy(context),
  ]);
  const parsed = parseDocument(stored.text, `${stored.name}.yaml`);
  const architecture = parsed.ok ? parsed.architecture : null;
  return (
    <Workspace
      key={stored.id}
      stored={{ ...stored, architecture }}
      actions={actions}
      assumptions={assumptions}
      policy={policy}
      opening={
        architecture === null ? null : openingJudgement(architecture, assumptions.overrides, policy)
      }
      exportForms={exportForms}
      nonce={await nonce()}
    >
      {children}
    </Workspace>
  );
}
