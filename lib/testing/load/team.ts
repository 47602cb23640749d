import { randomBytes } from 'node:crypto';
import { openDatabase } from '@/lib/db/client';
import { modeOf, readSettings } from '@/lib/schemas/settings';
import { newTeamMember, newVisit, signedIn } from '../team';

/** Under this name the processes of a load test with accounts answer; requests carry it as their Host. */
const url = 'http://meridian.test';

/** The settings that every process of such a test is started with. */
export function teamSettings(): Readonly<Record<string, string>> {
  return { MERIDIAN_URL: url, MERIDIAN_SECRET: randomBytes(32).toString('base64') };
}

/** Makes an editor in the store at `databaseUrl` and signs them in; answers with what their browser then sends. */
export async function signInEditor(
  databaseUrl: string,
  settings: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const read = readSettings(settings);
  const mode = read.ok ? modeOf(read.settings) : null;
  if (mode?.kind !== 'team') throw new Error('These are not the settings of a team.');
  const db = openDatabase(databaseUrl);
  try {
    const { email } = await newTeamMember(db, 'editor', 'editor');
    const { cookie } = await signedIn(newVisit(db), email, mode);
    return { host: new URL(url).host, origin: url, cookie };
  } finally {
    await db.$disconnect();
  }
}
