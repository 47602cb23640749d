import 'server-only';
import pino from 'pino';

/** The application's log: JSON lines on standard error, warnings and worse, never a document's text. */
export const log = pino({ base: null, level: 'warn' }, pino.destination(2));
