import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { keyHelp, parseDocument, readText } from '@/lib/schemas';
import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { generatedFiles } from '../reference/generated-files';
import { allKeys } from './key-tree';
import { documentSchema } from './keys/document';

/** Paths of all keys that a JSON Schema describes: a view of the schema that does not use the register. */
function keysOfJsonSchema(schema: unknown, path: string): string[] {
  const node = z.looseObject({}).parse(schema);
  const below = (value: unknown, at: string) =>
    value === undefined || typeof value === 'boolean' ? [] : keysOfJsonSchema(value, at);
  const properties = Object.entries(z.looseObject({}).optional().parse(node['properties']) ?? {});
  const branches = z.array(z.unknown()).optional().parse(node['anyOf']) ?? [];
  return [
    ...properties.flatMap(([key, value]) => {
      const at = path === '' ? key : `${path}.${key}`;
      return [at, ...keysOfJsonSchema(value, at)];
    }),
    ...below(node['items'], `${path}[]`),
    ...branches.flatMap((branch) => keysOfJsonSchema(branch, path)),
  ];
}

/** Paths of all keys of a value, lists as `[]`. */
function pathsOf(value: DocumentValue, path: DocumentPath = []): DocumentPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value)
    ? value.flatMap((item: DocumentValue, index) => pathsOf(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return [path, ...below];
}

describe('the register of keys', () => {
  it('has an entry for every key of the schema, and no other', () => {
    const described = allKeys().map(({ path }) => path);
    const keys = keysOfJsonSchema(z.toJSONSchema(documentSchema, { io: 'input' }), '');
    expect(described.toSorted()).toEqual([...new Set(keys)].toSorted());
    expect(described.length).toBeGreaterThan(80);
  });

  it('says of each key what it means in a sentence, and what holds without it', () => {
    for (const { path, entry, kind } of allKeys()) {
      expect(entry?.meaning, path).toMatch(/^[A-Z].*\.$|^hard: .*\.$/);
      expect(entry?.default, path).not.toBe('');
      expect(kind.accepted, path).not.toBe('see the reference of the document');
    }
  });

  it('helps at every place of every example', () => {
    for (const name of ['collab', 'payments', 'hr-tool']) {
      const read = readText(readFileSync(`examples/${name}.yaml`, 'utf8'));
      if (!read.ok) throw new Error(`${name} cannot be read`);
      for (const path of pathsOf(read.value)) expect(keyHelp(path)?.accepted).toBeTruthy();
    }
  });

  it('helps an editor with a key, its words and the keys below it', () => {
    expect(keyHelp(['options', 0, 'regions', 2, 'role'])).toEqual({
      path: 'options[].regions[].role',
      meaning: 'What the site does in normal times: serve, serve reads, or stand by.',
      unit: null,
      noun: 'a role',
      accepted: 'active, hot, warm, pilot, backup, read',
      default: 'required',
      since: 'v1',
      choices: ['active', 'hot', 'warm', 'pilot', 'backup', 'read'],
      keys: [],
    });
    expect(keyHelp(['options', 0, 'health'])?.keys).toEqual([
      { key: 'interval', meaning: 'The time between two probes.', required: true },
      { key: 'failures', meaning: 'How many probes in a row must fail.', required: true },
      {
        key: 'vantagePoints',
        meaning: 'From how many places it is probed; a majority decides.',
        required: false,
      },
    ]);
    expect(keyHelp(['options', 0, 'homes', 'anybody'])).toMatchObject({
      path: 'options[].homes.*',
      noun: 'a region',
    });
    expect(keyHelp(['options', 'x'])).toBeNull();
  });
});

describe('what is generated from the register', () => {
  it('stands in the repository as it would be generated now (npm run docs writes it)', async () => {
    for (const { path, content } of await generatedFiles())
      expect(readFileSync(path, 'utf8'), path).toBe(content);
    // Formatting them takes seconds where much else runs.
  }, 60_000);

  it('is a JSON Schema that says what the parser says of the plain cases', () => {
    const published = readFileSync('public/schema/meridian.v1.json', 'utf8');
    const validator = z.fromJSONSchema(JSON.parse(published));
    const read = readText(readFileSync('examples/collab.yaml', 'utf8'));
    if (!read.ok) throw new Error('collab cannot be read');
    expect(validator.safeParse(read.value).success).toBe(true);
    const broken = JSON.stringify(read.value).replace('"rto":"5m"', '"rto":"5 minutes"');
    expect(validator.safeParse(JSON.parse(broken)).success).toBe(false);
    expect(parseDocument(broken).ok).toBe(false);
  });
});
