import { documentJsonSchema } from '@/lib/schemas/reference/json-schema';
import { fine, json } from '../outcome';
import { jsonFlag, type Verb } from '../verb';

export const schema: Verb = {
  name: 'schema',
  arguments: [],
  flags: [jsonFlag],
  summary: 'print the JSON Schema of a document',
  run: () => Promise.resolve(fine(json(documentJsonSchema()))),
};
