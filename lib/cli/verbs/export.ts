import { writeFile } from 'node:fs/promises';
import {
  CannotExport,
  type Exported,
  type ExportInput,
  type ExportTarget,
} from '@/lib/export/target';
import { exportTargets } from '@/lib/export/targets';
import { chosenOption, loadDocument, unknownName } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, fine, json, type Outcome } from '../outcome';
import { jsonFlag, type Verb } from '../verb';

const ids = exportTargets.map(({ id }) => id);

export const exportOption: Verb = {
  name: 'export',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    { name: 'to', value: 'FORM', meaning: `what to write: ${ids.join(', ')}` },
    { name: 'option', value: 'NAME', meaning: 'this option instead of the chosen one' },
    { name: 'out', value: 'PATH', meaning: 'write to this file instead of standard output' },
  ],
  summary: 'write an option in the form of another program, and say what that cannot hold',
  run: async (invocation) => {
    const { values, set } = invocation;
    const { to } = values;
    const target = exportTargets.find(({ id }) => id === to);
    if (target === undefined) {
      throw new BadInput(
        to === undefined ? `--to is needed (${ids.join(', ')})` : unknownName('form', to, ids),
      );
    }
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const option = chosenOption(architecture, values['option']);
    const exported = await contentOf(target, { architecture, option, assumptions });
    const { content } = exported;
    if (set.has('json') && typeof content === 'string') return fine(json(exported));
    if (values['out'] !== undefined) return told(exported, await written(values['out'], content));
    if (typeof content !== 'string') {
      throw new BadInput(`--out is needed: ${target.id} is no text (the file to write to)`);
    }
    return told(exported, content.trimEnd());
  },
};

async function contentOf(target: ExportTarget, input: ExportInput): Promise<Exported> {
  try {
    return await target.write(input);
  } catch (error) {
    if (error instanceof CannotExport) throw new BadInput(`--to ${target.id}: ${error.message}`);
    throw error;
  }
}

/** The result, and beside it what it does not hold. */
function told({ notes }: Exported, out: string): Outcome {
  const err = notes.map(({ path, says }) => `${path}: ${says}`).join('\n');
  return err === '' ? fine(out) : { ...fine(out), err };
}

async function written(path: string, content: string | Uint8Array): Promise<string> {
  try {
    await writeFile(path, content);
  } catch {
    throw new BadInput(`--out: ${path} cannot be written (a file in a folder that exists)`);
  }
  return `Written to ${path}`;
}
