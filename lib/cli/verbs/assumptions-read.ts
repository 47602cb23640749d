import { writeSetFile } from '@/lib/schemas';
import { loadOverrides } from '../load-assumptions';
import { fine, json } from '../outcome';
import { jsonFlag, type Verb } from '../verb';

export const assumptionsRead: Verb = {
  name: 'assumptions read',
  arguments: ['FILE'],
  flags: [jsonFlag],
  summary: 'read a CSV of measurements or prices and write it as a set for --assumptions',
  run: async (invocation) => {
    const [file = ''] = invocation.arguments;
    const overrides = await loadOverrides(invocation, file);
    return fine(
      invocation.set.has('json') ? json({ overrides }) : writeSetFile(overrides).trimEnd(),
    );
  },
};
