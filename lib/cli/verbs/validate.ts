import { BadDocument, loadDocument } from '../load';
import { exit, fine, json } from '../outcome';
import { jsonFlag, type Verb } from '../verb';

export const validate: Verb = {
  name: 'validate',
  arguments: ['FILE'],
  flags: [jsonFlag],
  summary: 'check a document and name every problem with its place',
  run: async (invocation) => {
    const asJson = invocation.set.has('json');
    try {
      const { metadata, options } = await loadDocument(invocation);
      return fine(
        asJson
          ? json({ ok: true, problems: [] })
          : `${metadata.name} is a valid meridian/v1 document with ${options.length} ${options.length === 1 ? 'option' : 'options'}.`,
      );
    } catch (error) {
      if (!(error instanceof BadDocument) || !asJson) throw error;
      return { exit: exit.badInput, out: json({ ok: false, problems: error.problems }) };
    }
  },
};
