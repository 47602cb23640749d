import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completionsAt, helpAt } from '.';

const payments = readFileSync('examples/payments.yaml', 'utf8');

/** Labels offered where `|` stands in a text, and what the text becomes with the first of them. */
function offered(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = completionsAt(text, offset);
  const first = found?.options[0];
  return {
    labels: found?.options.map(({ label }) => label) ?? [],
    after: found && first ? text.slice(0, found.from) + first.apply + text.slice(found.to) : text,
  };
}

describe('help at the cursor', () => {
  it('is of the key or of the value there', () => {
    const key = helpAt(payments, payments.indexOf('rto:') + 1);
    expect(key).toMatchObject({ help: { path: 'requirements.rto', noun: 'a duration' } });
    expect(payments.slice(key?.from, key?.to)).toBe('rto');
    const value = helpAt(payments, payments.indexOf('aws:us-west-2, role: warm'));
    expect(value?.help.path).toBe('options[].regions[].id');
  });

  it('is none on a comment, on an unknown key and in a text that is not parsed', () => {
    expect(helpAt(payments, 3)).toBeNull();
    expect(helpAt('nonsense: 1', 3)).toBeNull();
    expect(helpAt('['.repeat(100), 3)).toBeNull();
  });

  it('is there while the text is half written', () => {
    expect(helpAt('metadata:\n  name: x\n  owner: [', 25)?.help.path).toBe('metadata.owner');
  });
});

describe('completion at the cursor', () => {
  it.each<[string, string, readonly string[]]>([
    ['a key of a mapping on lines', 'metadata:\n  name: x\n  ow|', ['title', 'owner']],
    ['a key on an empty line', 'metadata:\n  name: x\n  |\nkind: Architecture', ['tier']],
    ['a key under a key', 'requirements:\n  |', ['rto', 'claims']],
    ['a key in brackets', 'options: [{ name: a, health: { failures: 3, int| } }]', ['interval']],
    ['a first key of a list item', 'data:\n  - n|', ['name', 'class']],
    ['a top-level key', 'apiVersion: meridian/v1\ndem|\n', ['demand', 'options']],
    ['a word', 'options:\n  - regions:\n      - { id: a:b, role: | }', ['active', 'backup']],
    ['a half-written word', 'options:\n  - routing: { strategy: geo|dn, ttl: 60s }', ['geodns']],
    ['a word of a list', 'requirements:\n  claims: [latency, |]', ['scale']],
    [
      'a region of the table',
      'options:\n  - regions:\n      - id: aws:us-e|',
      ['aws:us-east-1', 'gcp:europe-west1'],
    ],
    [
      'a site of the option',
      'options:\n  - regions: [{ id: a:b }, { id: a:c }]\n    replication:\n      - { from: a:b, to: | }',
      ['a:b', 'a:c'],
    ],
    [
      'a population',
      'demand: { populations: [{ name: eu }, { name: us }] }\noptions:\n  - homes: { us: a:b, | }',
      ['eu'],
    ],
    ['an option', 'metadata:\n  chosen: |\noptions:\n  - name: one\n  - name: two', ['one', 'two']],
    [
      'a data set',
      'data: [{ name: ledger }]\noptions:\n  - replication:\n      - { data: [|] }',
      ['ledger'],
    ],
    ['a jurisdiction', 'data: [{ residency: [|] }]', ['EU', 'EEA']],
  ])('offers %s', (_, text, expected) => {
    expect(offered(text).labels).toEqual(expect.arrayContaining([...expected]));
  });

  it('leaves out the keys that are there and replaces the word that is there', () => {
    expect(offered('metadata:\n  name: x\n  |').labels).not.toContain('name');
    expect(offered('kind: Arch|').after).toBe('kind: Architecture');
    expect(offered('routing: 1\nmeta|').labels).toContain('metadata');
    expect(
      offered('demand: { populations: [{ name: eu }] }\noptions:\n  - homes: { e| }').after,
    ).toContain('homes: { eu:  }');
  });

  it('offers nothing where anything goes, or where nothing is known', () => {
    expect(completionsAt('metadata: { title: a }', 20)).toBeNull();
    expect(completionsAt('nonsense: { a: b }', 16)).toBeNull();
    expect(completionsAt('['.repeat(100), 100)).toBeNull();
  });
});
