import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEditsToValue, architectureFromValue, parseDocument, readText } from '@/lib/schemas';

const text = readFileSync('examples/collab.yaml', 'utf8');

function valueOf(document: string) {
  const read = readText(document);
  if (!read.ok) throw new Error('cannot be read');
  return read.value;
}

function read(value: unknown) {
  const result = architectureFromValue(value);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.architecture;
}

describe('a document as a plain value', () => {
  it('reads as its text does', () => {
    expect(parseDocument(text)).toMatchObject({ ok: true, architecture: read(valueOf(text)) });
  });

  it('keeps the identity of the parts that an edit did not touch', () => {
    const value = valueOf(text);
    const before = read(value);
    const moved = applyEditsToValue(value, [
      { op: 'set', path: ['demand', 'populations', 1, 'at'], value: [48.14, 11.58] },
    ]);
    const after = read(moved);
    expect(after.demand.populations[1]?.at).toEqual({ lat: 48.14, lon: 11.58 });
    expect(after.demand.populations[0]).toBe(before.demand.populations[0]);
    expect(after.options).toBe(before.options);
    expect(after.data).toBe(before.data);
    expect(before.demand.populations[1]?.at).toEqual({ lat: 50.11, lon: 8.68 });
  });

  it('is judged anew where it changed, although it was accepted before', () => {
    const value = valueOf(text);
    read(value);
    const broken = applyEditsToValue(value, [
      { op: 'set', path: ['options', 2, 'regions', 1, 'role'], value: 'activ' },
      { op: 'set', path: ['options', 1, 'homes'], value: { nobody: 'aws:us-east-1' } },
    ]);
    expect(architectureFromValue(broken)).toMatchObject({
      ok: false,
      issues: [
        { path: ['options', 2, 'regions', 1, 'role'], found: '"activ"' },
        { path: ['options', 1, 'homes', 'nobody'], about: 'key' },
      ],
    });
    read(value);
  });

  it.each([undefined, null, 5, 'text', [], {}, () => 1, Symbol('x'), new Map()])(
    'is refused in words when it is %s',
    (value) => {
      const result = architectureFromValue(value);
      expect(result.ok).toBe(false);
      if (!result.ok) expect(result.issues[0]?.message).not.toBe('');
    },
  );
});
