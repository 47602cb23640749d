/** `npm run db:restore`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreDump } from '@/lib/db/dump/restore-dump';
import { migrate } from '@/lib/db/migrate';
import { enter } from './enter';
import { complain, say } from './screen';
import { withStore } from './with-store';

await enter(
  'npm run db:restore -- FILE [--replace]',
  'Puts back what npm run db:dump wrote. A workspace with documents is left alone unless --replace gives them up.',
  async (settings, parameters) => {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: { replace: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) {
      complain('Name the one file to restore: npm run db:restore -- FILE');
      return 2;
    }
    const rows = await withStore(settings, async (url) => {
      await migrate(url);
      return restoreDump(url, resolve(file), values);
    });
    say(`${rows} rows restored from ${resolve(file)}`);
    return 0;
  },
);
