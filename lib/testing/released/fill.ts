import { defaultTierPolicy } from '@/lib/engine/decision';
import { writtenPolicy } from '@/lib/schemas';
import { archiveArchitecture } from '@/lib/services/architecture/archive';
import { createArchitecture } from '@/lib/services/architecture/create';
import { duplicateArchitecture } from '@/lib/services/architecture/duplicate';
import { importFile } from '@/lib/services/architecture/import-file';
import { readArchitecture } from '@/lib/services/architecture/read';
import { renameArchitecture } from '@/lib/services/architecture/rename';
import { restoreVersion } from '@/lib/services/architecture/restore';
import { saveArchitecture } from '@/lib/services/architecture/save';
import { unarchiveArchitecture } from '@/lib/services/architecture/unarchive';
import { clearAssumptions } from '@/lib/services/assumptions/clear';
import { overrideAssumption } from '@/lib/services/assumptions/override';
import { resetTierPolicy } from '@/lib/services/tier-policy/reset';
import { stateTierPolicy } from '@/lib/services/tier-policy/state';
import type { Context } from '@/lib/services/context';
import { exampleText } from '../examples';
import { fillPeople } from './fill-people';
import { fillReview } from './fill-review';

/**
 * Does a little of everything that leaves something in the store, in a workspace that has the examples.
 * Whoever adds a table adds an act here that puts a row into it.
 */
export async function fill(context: Context): Promise<void> {
  await editDocuments(context);
  await putAway(context);
  await stateAssumptions(context);
  await statePolicy(context);
  await fillReview(context, await fillPeople(context));
}

/** Texts with what is easily lost on the way: separators of lines, signs of four bytes, spaces at ends. */
async function editDocuments(context: Context): Promise<void> {
  const { id } = await readArchitecture(context, { name: 'hr-tool' });
  const base = await exampleText('hr-tool');
  const odd = `${base}# a\u2028b\u2029c\u0085d ${'🚀'.repeat(50)} \\ "quoted" \t\n`;
  await saveArchitecture(context, { id, text: odd, baseVersion: 1 });
  await saveArchitecture(context, { id, text: base.trimEnd(), baseVersion: 2 });
  await renameArchitecture(context, { id, name: 'people', baseVersion: 3 });
  await restoreVersion(context, { id, version: 2, baseVersion: 4 });
}

/** A name that three documents have had: two put away, one living. */
async function putAway(context: Context): Promise<void> {
  const { id: original } = await readArchitecture(context, { name: 'payments' });
  const copy = await duplicateArchitecture(context, { id: original, name: 'payments-later' });
  await archiveArchitecture(context, { id: copy.id, baseVersion: 1 });
  const text = (await exampleText('payments')).replace('name: payments', 'name: payments-later');
  const second = await importFile(context, { fileName: 'later.yaml', text });
  await archiveArchitecture(context, { id: second.id, baseVersion: 1 });
  await createArchitecture(context, { text });
  const { id } = await duplicateArchitecture(context, { id: original, name: 'back-again' });
  await archiveArchitecture(context, { id, baseVersion: 1 });
  await unarchiveArchitecture(context, { id });
}

async function stateAssumptions(context: Context): Promise<void> {
  const because = 'p50 of our own traces';
  const id = 'parameter.serverTimeMs';
  await overrideAssumption(context, { id, value: 20.25, because, baseVersion: 0 });
  await overrideAssumption(context, { id, value: 21.75, because, baseVersion: 1 });
  const overload = 'parameter.overloadLimit';
  await overrideAssumption(context, { id: overload, value: 0.9, because, baseVersion: 2 });
  await clearAssumptions(context, { ids: [overload], because: 'taken back', baseVersion: 3 });
}

async function statePolicy(context: Context): Promise<void> {
  const policy = writtenPolicy(defaultTierPolicy);
  const stricter = {
    ...policy,
    tiers: { ...policy.tiers, tier2: { ...policy.tiers.tier2, availability: '99.5%' } },
  };
  const because = 'agreed with the board';
  await stateTierPolicy(context, { policy: stricter, because, baseVersion: 0 });
  await resetTierPolicy(context, { because: 'tried', baseVersion: 1 });
  await stateTierPolicy(context, { policy: stricter, because, baseVersion: 2 });
}
