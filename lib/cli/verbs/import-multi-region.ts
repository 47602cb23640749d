import { readMultiRegion } from '@/lib/import/multi-region/read-multi-region';
import { BadDocument } from '../load';
import { BadInput, fine, json } from '../outcome';
import { jsonFlag, type Verb } from '../verb';

export const importMultiRegion: Verb = {
  name: 'import multi-region',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    {
      name: 'name',
      value: 'NAME',
      meaning: 'the name of the document; `imported` where none is given',
    },
  ],
  summary: 'write a multi_region configuration as a document, and say what is missing or left out',
  run: async (invocation) => {
    const [file = ''] = invocation.arguments;
    const name = invocation.values['name'] ?? 'imported';
    if (!/^[A-Za-z0-9][\w.-]{0,79}$/.test(name)) {
      throw new BadInput(
        `--name: ${JSON.stringify(name.slice(0, 60))} is no name for a document (letters, digits, dots, hyphens, underscores)`,
      );
    }
    const text = new TextDecoder().decode(await invocation.read(file));
    const read = readMultiRegion(text, file === '-' ? 'standard input' : file, name);
    if (!read.ok) throw new BadDocument(read.problems);
    if (invocation.set.has('json')) return fine(json({ text: read.text, notes: read.notes }));
    return {
      ...fine(read.text.trimEnd()),
      err: read.notes.map(({ path, says }) => `${path}: ${says}`).join('\n'),
    };
  },
};
