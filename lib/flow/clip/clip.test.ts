import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseDocument } from '@/lib/schemas';
import type { Editable } from '../commands/rule';
import { createDocumentStore } from '../document-store';
import type { Thing } from '../store/selection';
import { clipOf, writeClip } from './write-clip';
import { tryPaste } from './try-paste';

function example(name: string): Editable & { readonly text: string } {
  const text = readFileSync(`examples/${name}.yaml`, 'utf8');
  const parsed = parseDocument(text);
  if (!parsed.ok) throw new Error(`${name} does not parse`);
  return { text, architecture: parsed.architecture, value: parsed.document.value };
}

const collab = example('collab');
const payments = example('payments');
const [east, ireland, mumbai] = ['aws:us-east-1', 'aws:eu-west-1', 'aws:ap-south-1'] as const;
const site = (region: typeof east | typeof ireland | typeof mumbai): Thing => ({
  kind: 'site',
  region,
});
const copied = (from: Editable, option: string, things: readonly Thing[]) =>
  writeClip(clipOf(from, option, things), option);

/** The faults of a paste; none where it works. */
function faults(into: Editable, option: string, text: string): readonly string[] {
  const tried = tryPaste(into, option, text);
  return tried.ok ? [] : tried.faults;
}

describe('what is copied', () => {
  it('is a part of a document that one can read, with the links and homes between what goes along', () => {
    const text = copied(collab, 'sharded', [
      site(ireland),
      site(mumbai),
      { kind: 'population', name: 'asia' },
    ]);
    expect(text).toMatch(/^apiVersion: meridian\/v1\nkind: Architecture\n/);
    expect(text).toContain('name: asia');
    expect(text).toContain('asia: aws:ap-south-1');
    expect(text).toMatch(/from: aws:eu-west-1, to: aws:ap-south-1|from: aws:eu-west-1\n/);
    expect(text).not.toContain('us-east-1');
  });
});

describe('what is pasted', () => {
  it('joins another option of the same document, in one step that undo takes back', () => {
    const text = copied(collab, 'sharded', [site(mumbai)]);
    const option = collab.architecture.options.find(
      ({ sites }) => !sites.some(({ region }) => region === mumbai),
    );
    if (option === undefined) throw new Error('every option has Mumbai');
    const tried = tryPaste(collab, option.name, text);
    if (!tried.ok) throw new Error(tried.faults.join());
    expect(tried.pasted).toEqual([site(mumbai)]);
    const store = createDocumentStore({ text: collab.text, version: 1 });
    expect(store.dispatch(tried.command)).toEqual({ ok: true });
    expect(store.getSnapshot().undoLabels).toEqual(['Paste 1 site']);
    store.undo();
    expect(store.getSnapshot().text).toBe(collab.text);
  });

  it('joins another document, its populations under names that are free there', () => {
    const text = copied(payments, 'two-at-sixty', [{ kind: 'population', name: 'us-east' }]);
    const there = tryPaste(collab, 'sharded', text);
    const here = tryPaste(payments, 'two-at-sixty', text);
    expect(there).toMatchObject({ ok: true, pasted: [{ kind: 'population', name: 'us-east' }] });
    expect(here).toMatchObject({ ok: true, pasted: [{ kind: 'population', name: 'us-east-2' }] });
  });

  it('is refused where a site is there already, and where it was never copied from a document', () => {
    expect(faults(collab, 'sharded', copied(collab, 'sharded', [site(east)]))).toHaveLength(1);
    expect(faults(collab, 'sharded', 'Dear all,')[0]).toContain('apiVersion: meridian/v1');
    expect(faults(collab, 'sharded', '{"a": 1}')[0]).toContain('apiVersion: meridian/v1');
    expect(faults(collab, 'sharded', ' ')).toEqual(['There is nothing to paste.']);
  });

  it('tells every fault of a foreign text, each in its place there', () => {
    const text = [
      'apiVersion: meridian/v1',
      'demand:',
      '  populations:',
      '    - { name: there, at: [10, 10], country: DE, users: many, peakRps: 5 }',
      '    - { name: here, at: [10, 10], country: DE, users: 3, peakRps: 5, colour: red }',
      'options:',
      '  - regions: [{ id: aws:nowhere-1, role: activ }]',
    ].join('\n');
    const found = faults(collab, 'sharded', text);
    expect(found.some((one) => one.startsWith('demand.populations[0].users:'))).toBe(true);
    expect(found.some((one) => one.startsWith('demand.populations[1]'))).toBe(true);
    expect(found.some((one) => one.startsWith('options[0].regions[0].role:'))).toBe(true);
  });

  it('tells what cannot be pasted at all', () => {
    const text = 'apiVersion: meridian/v1\nmetadata: { name: a }\nrequirements: { rto: 5m }\n';
    expect(faults(collab, 'sharded', text)).toEqual([
      'metadata cannot be pasted.',
      'requirements cannot be pasted.',
    ]);
  });
});
