import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defaultAssumptions } from '@/lib/engine';
import type { ReviewEvent } from '@/lib/schemas/review/review-event';
import { parseDocument } from '@/lib/schemas';
import { canonicalJson } from '@/lib/schemas/frozen-review/canonical-json';
import type { FrozenReview } from '@/lib/schemas/frozen-review/frozen-review';
import { readFrozen } from '@/lib/schemas/frozen-review/read-frozen';
import { exampleText } from '@/lib/testing/examples';
import { reckonReview } from '../frozen-review/reckon';
import { decisionRecord } from './decision-record';
import { decisionText } from './decision-text';
import { inline, quoted } from './markdown';
import type { Outcome } from './outcome';

const at = new Date('2026-11-20T10:00:00Z');
const hostile =
  '# Not a heading <script>alert(1)</script> | a cell | `code` **bold** [x](javascript:alert(1)) ![i](http://evil.example/x.png) @everybody fixes #12 $x$ =1+1 \u202Edesrever\u0000';
const hebrew = 'שלום עולם 🌍 مرحبا';

async function frozen(said: Partial<FrozenReview['review']> = {}): Promise<FrozenReview> {
  const parsed = parseDocument(await exampleText('hr-tool'));
  if (!parsed.ok) throw new Error('the example does not load');
  const reckoned = await reckonReview({
    architecture: parsed.architecture,
    assumptions: defaultAssumptions,
    proposed: 'snapshots',
    drawn: false,
    flips: 'targets',
  });
  return readFrozen(
    canonicalJson({
      format: 1,
      review: {
        id: 'r1',
        title: 'Keep one region',
        claim: 'Nobody needs a second region.',
        option: 'snapshots',
        tier: 2,
        reexamineOn: '2027-11-20',
        supersedes: { id: 'r0', title: 'Two regions' },
        openedBy: 'ada',
        openedAt: at.toISOString(),
        takenBy: 'ada',
        takenAt: at.toISOString(),
        round: 1,
        mustSign: ['owner'],
        accepted: [
          {
            key: 'k',
            code: 'REC-02',
            message: 'It loses a day.',
            because: 'it may',
            by: 'ada',
            at: '',
          },
        ],
        ...said,
      },
      document: { name: 'hr-tool', title: null, owner: 'team-people', version: 7, text: '' },
      assumptions: { version: 0, overrides: [] },
      policy: { version: 0, stated: null },
      ...reckoned,
    }),
  );
}

const accepted: Outcome = {
  as: 'accepted',
  at,
  because: null,
  signatures: [
    {
      role: 'owner',
      by: { id: 'a', name: 'ada' },
      at,
      condition: 'a restore is rehearsed',
      sha256: 'ab'.repeat(32),
    },
  ],
  discussion: [],
};

const said = (body: string, more: Partial<ReviewEvent> = {}): ReviewEvent => ({
  id: 1,
  kind: 'comment',
  author: { id: 'b', name: 'grace' },
  at,
  round: 1,
  body,
  anchor: null,
  refersTo: null,
  role: null,
  sha256: null,
  ...more,
});

/** The headings of a Markdown text, in order. */
const headings = (markdown: string) => markdown.split('\n').filter((line) => /^#{1,6} /.test(line));

describe('the decision record', () => {
  it('has the parts of MADR 4, in their order', async () => {
    const markdown = decisionRecord(await frozen(), accepted);
    expect(headings(markdown)).toEqual([
      '# Keep one region',
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '### Consequences',
      '### Confirmation',
      '## Pros and Cons of the Options',
      '### snapshots',
      '### active-active',
      '## More Information',
    ]);
    const [, front = ''] = markdown.split('---\n');
    expect(parse(front)).toEqual({
      status: 'accepted',
      date: '2026-11-20',
      'decision-makers': ['ada (service owner)'],
      consulted: ['ada'],
    });
  });

  it('says which option, its figures, what is lived with, the conditions, and where the review is', async () => {
    const review = await frozen();
    const markdown = decisionRecord(review, accepted);
    expect(markdown).toContain('Chosen option: "snapshots"');
    for (const { label } of review.options[0]?.figures ?? []) expect(markdown).toContain(label);
    expect(markdown).toContain('REC-02: It loses a day. Accepted by ada, because: it may');
    expect(markdown).toContain('on condition that: a restore is rehearsed');
    expect(markdown).toContain('/reviews/r1');
    expect(markdown).toContain('Two regions (/reviews/r0)');
    expect(markdown).toContain('2027-11-20');
    expect(markdown).toContain('ab'.repeat(32));
  });

  it('lists questions with their answers', async () => {
    const markdown = decisionRecord(await frozen(), {
      ...accepted,
      discussion: [
        said('Why a day?', {
          anchor: { to: 'finding', option: 'snapshots', key: 'k', code: 'REC-02' },
        }),
        said('The law allows it.', { id: 2, kind: 'answer', refersTo: 1 }),
      ],
    });
    expect(markdown).toContain(
      '* grace: Why a day? (on REC-02 of snapshots)\n  * grace: The law allows it.',
    );
  });

  it('takes nothing that somebody wrote for markup, however long', async () => {
    const long = `${hebrew} ${'x'.repeat(9000)}`;
    const review = await frozen({
      title: hostile,
      claim: `${hostile}\n\n${long}`,
      openedBy: '"]\nstatus: rejected',
    });
    const markdown = decisionRecord(review, {
      ...accepted,
      because: hostile,
      signatures: accepted.signatures.map((one) => ({
        ...one,
        by: { id: 'a', name: hostile },
        condition: hostile,
      })),
      discussion: [said(hostile)],
    });
    const plainHeadings = headings(
      decisionRecord(await frozen(), { ...accepted, discussion: [said('x')] }),
    );
    expect(headings(markdown).slice(1)).toEqual(plainHeadings.slice(1));
    const body = markdown.split('---\n').slice(2).join('');
    for (const sign of ['\u202E', '\u0000']) expect(markdown).not.toContain(sign);
    expect(body).not.toMatch(/<script/);
    expect(body).not.toMatch(/(?<!\\)\]\(/);
    expect(body).not.toMatch(/@everybody|#12\b/);
    expect(markdown).toContain(long);
    // Every row of a table has the columns of its head.
    const columns = (line: string) => line.split(/(?<!\\)\|/).length;
    const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
    const heads = rows.filter((line) => /^\| (Option|Signed as) /.test(line)).map(columns);
    expect(rows.map(columns).every((count) => heads.includes(count))).toBe(true);
    const [, front = ''] = markdown.split('---\n');
    expect(parse(front)).toMatchObject({ status: 'accepted', consulted: ['"]\nstatus: rejected'] });
  });

  it('is the same text each time', async () => {
    const review = await frozen();
    expect(decisionRecord(review, accepted)).toBe(decisionRecord(review, accepted));
  });
});

describe('the text for a pull request', () => {
  it('is short, names the record and the link, and every line is indented', async () => {
    const text = decisionText(await frozen(), accepted, 'https://meridian.example/reviews/r1');
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines.every((line) => line.startsWith('    '))).toBe(true);
    expect(text).toContain('https://meridian.example/reviews/r1');
    expect(text).toContain(`sha256 ${'ab'.repeat(32)}`);
    expect(text).toContain(
      'Signed by ada as service owner on 2026-11-20, on condition that: a restore is rehearsed',
    );
  });
});

describe('somebody’s words in a line of Markdown', () => {
  it.each([
    ['a\nb', 'a b'],
    ['1. first', String.raw`1\. first`],
    ['- item', String.raw`\- item`],
    ['99.95 %', '99.95 %'],
    ['team-people', 'team-people'],
    ['a & b < c', 'a &amp; b &lt; c'],
    [hebrew, hebrew],
  ])('%j', (words, written) => {
    expect(inline(words)).toBe(written);
  });

  it('are quoted paragraph by paragraph', () => {
    expect(quoted('one\n\n> two')).toBe('> one\n>\n> &gt; two');
  });
});
