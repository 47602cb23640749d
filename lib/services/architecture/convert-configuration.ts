import { z } from 'zod';
import { readMultiRegion } from '@/lib/import/multi-region/read-multi-region';
import type { ImportedDocument } from '@/lib/import/multi-region/document-of';
import type { Context } from '../context';
import { Invalid } from '../errors';
import { parseInput } from '../parse';
import { authorise } from '../policy';

const input = z.strictObject({
  fileName: z.string().min(1).max(255),
  text: z.string(),
});

/** A file's name as the name of a document: `App Regions.yaml` is `app-regions`. */
const nameFrom = (fileName: string): string =>
  fileName
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60) || 'imported';

/**
 * A `multi_region` configuration as a document, with what is missing and what was left out; nothing is
 * stored. Throws `Invalid` with every problem and its place.
 */
export async function convertConfiguration(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ImportedDocument> {
  const { fileName, text } = parseInput(input, raw);
  authorise(context.principal, 'architecture.import', context.principal.workspaceId);
  const read = readMultiRegion(text, fileName, nameFrom(fileName));
  if (!read.ok) throw new Invalid('The configuration has problems.', read.problems);
  return Promise.resolve({ text: read.text, notes: read.notes });
}
