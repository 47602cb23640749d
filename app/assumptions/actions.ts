'use server';

import { runAction } from '@/lib/server/run-action';
import { judgeAnew } from '@/lib/services/architecture/judge-anew';
import { clearAssumptions } from '@/lib/services/assumptions/clear';
import { lookUpAssumption } from '@/lib/services/assumptions/find';
import { assumptionHistory } from '@/lib/services/assumptions/history';
import { importAssumptions } from '@/lib/services/assumptions/import';
import { listOverrides } from '@/lib/services/assumptions/list';
import { overrideAssumption } from '@/lib/services/assumptions/override';
import { previewAssumptions } from '@/lib/services/assumptions/preview';
import { readMeasurements } from '@/lib/services/assumptions/read-file';

type Input<Verb extends (context: never, input: never) => unknown> = Parameters<Verb>[1];

export async function stateAssumption(input: Input<typeof overrideAssumption>) {
  return runAction(async (context) => {
    await overrideAssumption(context, input);
    return listOverrides(context);
  });
}

export async function clear(input: Input<typeof clearAssumptions>) {
  return runAction(async (context) => {
    await clearAssumptions(context, input);
    return listOverrides(context);
  });
}

export async function importFile(input: Input<typeof importAssumptions>) {
  return runAction(async (context) => {
    await importAssumptions(context, input);
    return listOverrides(context);
  });
}

export async function readFile(input: Input<typeof readMeasurements>) {
  return runAction((context) => readMeasurements(context, input));
}

export async function preview(input: Input<typeof previewAssumptions>) {
  return runAction((context) => previewAssumptions(context, input));
}

export async function history(input: Input<typeof assumptionHistory>) {
  return runAction((context) => assumptionHistory(context, input));
}

export async function lookUp(input: Input<typeof lookUpAssumption>) {
  return runAction((context) => Promise.resolve(lookUpAssumption(context, input)));
}

export async function judge() {
  return runAction(judgeAnew);
}
