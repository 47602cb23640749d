import 'server-only';
import { recordRefusal } from '@/lib/services/audit/refused';
import { log } from './log';
import { withoutTokens } from './without-tokens';
import { visitorOf } from './visitor';

/** Writes down that a request was turned away at the door: it came from elsewhere, or went to another name. */
export async function traceAtDoor(headers: Headers, path: string, because: string): Promise<void> {
  try {
    const refusal = { act: 'request', objectId: withoutTokens(path), because };
    await recordRefusal(visitorOf(headers), null, refusal);
  } catch (error) {
    // It is turned away all the same.
    log.warn({ err: error }, 'A refusal could not be written down');
  }
}
