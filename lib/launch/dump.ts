/** `npm run db:dump`. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDump } from '@/lib/db/dump/write-dump';
import { dumpName } from './dump-name';
import { enter } from './enter';
import { say } from './screen';
import { withStore } from './with-store';

await enter(
  'npm run db:dump [-- --out FILE]',
  'Writes everything that is stored to one file, while Meridian runs or when it does not.',
  async (settings, parameters) => {
    const { values } = parseArgs({ args: [...parameters], options: { out: { type: 'string' } } });
    const file = resolve(values.out ?? join(settings.MERIDIAN_DATA, 'dumps', dumpName(new Date())));
    const rows = await withStore(settings, (url) => writeDump(url, file));
    say(`${rows} rows written to ${file}`);
    return 0;
  },
);
