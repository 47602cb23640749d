'use server';

import { runAction } from '@/lib/server/run-action';
import { openCase } from '@/lib/services/gallery/open';

export async function open(input: Parameters<typeof openCase>[1]) {
  return runAction((context) => openCase(context, input));
}
