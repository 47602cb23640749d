'use server';

import { runAction } from '@/lib/server/run-action';
import { beginArchitecture } from '@/lib/services/architecture/begin';
import { convertConfiguration } from '@/lib/services/architecture/convert-configuration';
import { createArchitecture } from '@/lib/services/architecture/create';
import { importFile as importFileVerb } from '@/lib/services/architecture/import-file';
import { unarchiveArchitecture } from '@/lib/services/architecture/unarchive';

type Input<Verb extends (context: never, input: never) => unknown> = Parameters<Verb>[1];

export async function create(input: Input<typeof createArchitecture>) {
  return runAction((context) => createArchitecture(context, input));
}

export async function begin(input: Input<typeof beginArchitecture>) {
  return runAction((context) => beginArchitecture(context, input));
}

export async function importFile(input: Input<typeof importFileVerb>) {
  return runAction((context) => importFileVerb(context, input));
}

export async function convert(input: Input<typeof convertConfiguration>) {
  return runAction((context) => convertConfiguration(context, input));
}

export async function unarchive(input: Input<typeof unarchiveArchitecture>) {
  return runAction((context) => unarchiveArchitecture(context, input));
}
