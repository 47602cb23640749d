'use server';

import { runAction } from '@/lib/server/run-action';
import { resetTierPolicy } from '@/lib/services/tier-policy/reset';
import { stateTierPolicy } from '@/lib/services/tier-policy/state';

type Input<Verb extends (context: never, input: never) => unknown> = Parameters<Verb>[1];

export async function state(input: Input<typeof stateTierPolicy>) {
  return runAction((context) => stateTierPolicy(context, input));
}

export async function reset(input: Input<typeof resetTierPolicy>) {
  return runAction((context) => resetTierPolicy(context, input));
}
