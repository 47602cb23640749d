'use server';

import { runAction } from '@/lib/server/run-action';
import { judgeAnew } from '@/lib/services/architecture/judge-anew';
import { listOverrides } from '@/lib/services/assumptions/list';
import { overrideAssumption } from '@/lib/services/assumptions/override';

type Input<Verb extends (context: never, input: never) => unknown> = Parameters<Verb>[1];

export async function stateAssumption(input: Input<typeof overrideAssumption>) {
  return runAction(async (context) => {
    await overrideAssumption(context, input);
    return listOverrides(context);
  });
}

export async function judge() {
  return runAction(judgeAnew);
}
