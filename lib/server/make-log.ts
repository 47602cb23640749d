import pino, { type DestinationStream, type Logger } from 'pino';
import { secretsHidden } from './without-secrets';

/**
 * A log of JSON lines, warnings and worse, each with its time in UTC. No line leaves it with a secret of
 * `environment` or with what looks like one.
 */
export function makeLog(
  environment: Readonly<Record<string, string | undefined>>,
  destination: DestinationStream,
): Logger {
  return pino(
    {
      base: null,
      level: 'warn',
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['cookie', 'authorization', 'password', 'token', 'secret'].flatMap((name) => [
          name,
          `*.${name}`,
          `*.*.${name}`,
        ]),
        censor: '[hidden]',
      },
      hooks: { streamWrite: secretsHidden(environment) },
    },
    destination,
  );
}
