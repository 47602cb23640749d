import * as z from 'zod/mini';
import { documentSchema } from '../document/keys/document';
import { keyRegister, type KeyEntry } from '../document/keys/key';

function describe({ meaning, unit, default: fallback }: KeyEntry): string {
  const counted = unit === undefined ? '' : ` In ${unit}.`;
  const absent = fallback === 'required' ? '' : ` Left out: ${fallback}.`;
  return `${meaning}${counted}${absent}`;
}

/** The JSON Schema of `meridian/v1`, from which editors complete and check a document as it is typed. */
export function documentJsonSchema() {
  const { $schema, ...body } = z.toJSONSchema(documentSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const entry = keyRegister.get(zodSchema);
      if (entry !== undefined) jsonSchema.description = describe(entry);
    },
  });
  return {
    $schema,
    title: 'Meridian architecture, meridian/v1',
    description:
      'A service’s requirements, demand, data, business figures and candidate topologies.',
    ...body,
  };
}
