'use server';

import { runAction } from '@/lib/server/run-action';
import { acceptFinding } from '@/lib/services/review/accept-finding';
import { commentOnReview } from '@/lib/services/review/comment';
import { editReview } from '@/lib/services/review/edit';
import { explainFrozen } from '@/lib/services/review/explain';
import { openReview } from '@/lib/services/review/open';
import { rejectReview } from '@/lib/services/review/reject';
import { reopenReview } from '@/lib/services/review/reopen';
import { signReview } from '@/lib/services/review/sign';
import { submitReview } from '@/lib/services/review/submit';
import { supersedeReview } from '@/lib/services/review/supersede';
import { takeReview } from '@/lib/services/review/take';
import { saidToday } from '@/lib/services/review/today';
import { withdrawReview } from '@/lib/services/review/withdraw';

type Input<Verb extends (context: never, input: never) => unknown> = Parameters<Verb>[1];

export async function open(input: Input<typeof openReview>) {
  return runAction((context) => openReview(context, input));
}

export async function edit(input: Input<typeof editReview>) {
  return runAction((context) => editReview(context, input));
}

export async function take(input: Input<typeof takeReview>) {
  return runAction((context) => takeReview(context, input));
}

export async function submit(input: Input<typeof submitReview>) {
  return runAction((context) => submitReview(context, input));
}

export async function withdraw(input: Input<typeof withdrawReview>) {
  return runAction((context) => withdrawReview(context, input));
}

export async function reject(input: Input<typeof rejectReview>) {
  return runAction((context) => rejectReview(context, input));
}

export async function reopen(input: Input<typeof reopenReview>) {
  return runAction((context) => reopenReview(context, input));
}

export async function accept(input: Input<typeof acceptFinding>) {
  return runAction((context) => acceptFinding(context, input));
}

export async function comment(input: Input<typeof commentOnReview>) {
  return runAction((context) => commentOnReview(context, input));
}

export async function sign(input: Input<typeof signReview>) {
  return runAction((context) => signReview(context, input));
}

export async function supersede(input: Input<typeof supersedeReview>) {
  return runAction((context) => supersedeReview(context, input));
}

export async function today(input: Input<typeof saidToday>) {
  return runAction((context) => saidToday(context, input));
}

export async function explain(input: Input<typeof explainFrozen>) {
  return runAction((context) => explainFrozen(context, input));
}
