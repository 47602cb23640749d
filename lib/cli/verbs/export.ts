import { writeFile } from 'node:fs/promises';
import type { Architecture, Option } from '@/lib/engine';
import {
  CannotExport,
  type Exported,
  type ExportInput,
  type ExportTarget,
} from '@/lib/export/target';
import { exportTargets } from '@/lib/export/targets';
import { askedLoss, lossFlags } from '../asked-loss';
import { dateFlag, givenDay } from '../given-day';
import { chosenOption, loadSource, unknownName } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, fine, json, type Outcome } from '../outcome';
import { jsonFlag, type Invocation, type Verb } from '../verb';

const ids = exportTargets.map(({ id }) => id);

export const exportOption: Verb = {
  name: 'export',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    { name: 'to', value: 'FORM', meaning: `what to write: ${ids.join(', ')}` },
    { name: 'option', value: 'NAME', meaning: 'this option instead of the chosen one' },
    ...lossFlags,
    { name: 'theme', value: 'THEME', meaning: 'the colours of a picture: light (default) or dark' },
    dateFlag,
    { name: 'out', value: 'PATH', meaning: 'write to this file instead of standard output' },
  ],
  summary:
    'write an option as a picture or in the form of another program, and say what that cannot hold',
  run: async (invocation) => {
    const { values, set } = invocation;
    const { to } = values;
    const target = exportTargets.find(({ id }) => id === to);
    if (target === undefined) {
      throw new BadInput(
        to === undefined ? `--to is needed (${ids.join(', ')})` : unknownName('form', to, ids),
      );
    }
    const { architecture, text } = await loadSource(invocation);
    const assumptions = await givenAssumptions(invocation);
    const option = chosenOption(architecture, values['option']);
    const exported = await contentOf(target, {
      architecture,
      option,
      assumptions,
      text,
      day: givenDay(invocation),
      ...shownOn(target, invocation, architecture, option),
    });
    const { content } = exported;
    if (set.has('json') && typeof content === 'string') return fine(json(exported));
    if (values['out'] !== undefined) return told(exported, await written(values['out'], content));
    if (typeof content !== 'string') {
      throw new BadInput(`--out is needed: ${target.id} is no text (the file to write to)`);
    }
    return told(exported, content.trimEnd());
  },
};

/** What a picture shows besides the option. Throws BadInput where something is asked for that the form does not draw. */
function shownOn(
  target: ExportTarget,
  invocation: Invocation,
  architecture: Architecture,
  option: Option,
): Pick<ExportInput, 'loss' | 'theme'> {
  const { values } = invocation;
  const drawn = [...lossFlags.map(({ name }) => name), 'theme'];
  const asked = drawn.find((name) => values[name] !== undefined);
  if (asked !== undefined && target.isPicture !== true) {
    const pictures = exportTargets.filter(({ isPicture }) => isPicture).map(({ id }) => id);
    throw new BadInput(`--${asked}: ${target.id} draws no map (${pictures.join(', ')} do)`);
  }
  const { theme = 'light' } = values;
  if (theme !== 'light' && theme !== 'dark') {
    throw new BadInput(`--theme: ${unknownName('theme', theme, ['light', 'dark'])}`);
  }
  const isLost = lossFlags.some(({ name }) => values[name] !== undefined);
  return { theme, ...(isLost ? { loss: askedLoss(invocation, architecture, option) } : {}) };
}

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
