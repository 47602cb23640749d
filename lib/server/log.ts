import 'server-only';
import pino from 'pino';
import { makeLog } from './make-log';

/** The application's log, on standard error: never a document's text, never a secret. */
export const log = makeLog(process.env, pino.destination(2));
