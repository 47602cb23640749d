import { z } from 'zod';
import { parseLossId } from '@/lib/engine';
import { CannotExport, type ExportInput, type ExportTarget } from '@/lib/export/target';
import { exportTargets } from '@/lib/export/targets';
import { currentAssumptions } from '../assumptions/current';
import type { Context } from '../context';
import { Invalid, NotFound } from '../errors';
import { parseInput } from '../parse';
import { validDocument } from './document';
import { readArchitecture } from './read';

const input = z.strictObject({
  name: z.string().max(80),
  /** The chosen option where none is named. */
  option: z.string().max(80).nullable(),
  target: z.string().max(40),
  /** What is lost, by its id; for forms that draw the map. */
  loss: z.string().max(2000).nullable().default(null),
  theme: z.enum(['light', 'dark']).default('light'),
  /** The day that it is told for, ISO. */
  day: z.iso.date(),
});

/** An option in another program's form, as a file. Throws `NotFound` without such a document, option or form. */
export async function exportOption(
  context: Context,
  raw: z.input<typeof input>,
): Promise<{
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}> {
  const { name, option: asked, target: id, loss: lost, theme, day } = parseInput(input, raw);
  const target = exportTargets.find((one) => one.id === id);
  if (target === undefined) throw new NotFound(`Nothing can be exported as "${id}".`);
  const { text } = await readArchitecture(context, { name });
  const architecture = validDocument(text, `${name}.yaml`);
  const { metadata, options } = architecture;
  const wanted = asked ?? metadata.chosen ?? options[0]?.name;
  const option = options.find((one) => one.name === wanted);
  if (option === undefined) throw new Invalid(`${name} has no option "${wanted ?? ''}".`);
  const { workspaceId } = context.principal;
  const { assumptions } = await currentAssumptions(context.db, workspaceId);
  const loss = lost === null ? null : parseLossId(lost);
  if (lost !== null && loss === null) throw new Invalid(`"${lost}" is not a loss.`);
  const { content } = await contentOf(target, {
    architecture,
    option,
    assumptions,
    text,
    day,
    theme,
    ...(loss === null ? {} : { loss }),
  });
  return {
    fileName: `${name}${target.fileEnding}`,
    mediaType: target.mediaType,
    content,
  };
}

async function contentOf(target: ExportTarget, input: ExportInput) {
  try {
    return await target.write(input);
  } catch (error) {
    if (error instanceof CannotExport) throw new Invalid(error.message);
    throw error;
  }
}
