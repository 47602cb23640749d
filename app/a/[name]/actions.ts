'use server';

import { runAction } from '@/lib/server/run-action';
import { listAccess } from '@/lib/services/access/list';
import { setAccess as setAccessVerb } from '@/lib/services/access/set';
import { archiveArchitecture } from '@/lib/services/architecture/archive';
import { duplicateArchitecture } from '@/lib/services/architecture/duplicate';
import { listVersions } from '@/lib/services/architecture/history';
import { readArchitecture } from '@/lib/services/architecture/read';
import { readVersion } from '@/lib/services/architecture/read-version';
import { renameArchitecture } from '@/lib/services/architecture/rename';
import { restoreVersion } from '@/lib/services/architecture/restore';
import { saveArchitecture } from '@/lib/services/architecture/save';

type Input<Verb extends (context: never, input: never) => unknown> = Parameters<Verb>[1];

export async function read(input: Input<typeof readArchitecture>) {
  return runAction((context) => readArchitecture(context, input));
}

export async function save(input: Input<typeof saveArchitecture>) {
  return runAction((context) => saveArchitecture(context, input));
}

export async function rename(input: Input<typeof renameArchitecture>) {
  return runAction((context) => renameArchitecture(context, input));
}

export async function duplicate(input: Input<typeof duplicateArchitecture>) {
  return runAction((context) => duplicateArchitecture(context, input));
}

export async function archive(input: Input<typeof archiveArchitecture>) {
  return runAction((context) => archiveArchitecture(context, input));
}

export async function history(input: Input<typeof listVersions>) {
  return runAction((context) => listVersions(context, input));
}

export async function version(input: Input<typeof readVersion>) {
  return runAction((context) => readVersion(context, input));
}

export async function restore(input: Input<typeof restoreVersion>) {
  return runAction((context) => restoreVersion(context, input));
}

export async function access(input: Input<typeof listAccess>) {
  return runAction((context) => listAccess(context, input));
}

export async function setAccess(input: Input<typeof setAccessVerb>) {
  return runAction(async (context) => {
    await setAccessVerb(context, input);
    return listAccess(context, { id: input.id });
  });
}
