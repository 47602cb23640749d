import { describe, expect, it } from 'vitest';
import type { DocumentEdit } from '@/lib/engine/model';
import { applyEdits } from './apply-edits';

/** Lines of a text without the indentation that they share here. */
function lines(text: string): string {
  const all = text.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const indent = Math.min(...all.filter((l) => l.trim() !== '').map((l) => l.search(/\S/)));
  return all.map((line) => line.slice(indent)).join('\n');
}

const cases: readonly (readonly [
  what: string,
  before: string,
  edits: DocumentEdit[],
  after: string,
])[] = [
  [
    'a scalar keeps the comment behind it',
    `
      business:
        grossMargin: 100%                 # revenue, not margin
        oneOffCost: 250000
      `,
    [{ op: 'set', path: ['business', 'grossMargin'], value: '35%' }],
    `
      business:
        grossMargin: 35%                 # revenue, not margin
        oneOffCost: 250000
      `,
  ],
  [
    'a list item moves with the comments above and inside it',
    `
      options:
        # what runs
        - name: today
          # sized in May
          regions: 1
        # the wish
        - name: two   # both serve
          regions: 2
      `,
    [{ op: 'move', path: ['options', 0], to: 1 }],
    `
      options:
        # the wish
        - name: two   # both serve
          regions: 2
        # what runs
        - name: today
          # sized in May
          regions: 1
      `,
  ],
  [
    'a key joins a mapping in brackets',
    `
      regions:
        - { id: aws:us-east-1, role: active }   # home
      `,
    [{ op: 'set', path: ['regions', 0, 'zones'], value: 3 }],
    `
      regions:
        - { id: aws:us-east-1, role: active, zones: 3 }   # home
      `,
  ],
  [
    'a key takes its usual place in a mapping on lines',
    `
      metadata:
        name: checkout
        # who answers
        owner: team-checkout
        current: one
      `,
    [{ op: 'set', path: ['metadata', 'title'], value: 'Checkout: the till' }],
    `
      metadata:
        name: checkout
        title: "Checkout: the till"
        # who answers
        owner: team-checkout
        current: one
      `,
  ],
  [
    'a list item is written as its neighbours are, on one line',
    `
      options:
        - name: one
          regions:
            - { id: aws:us-east-1, role: active, capacityRps: 100 }
          routing: { strategy: geodns }
      `,
    [
      {
        op: 'insert',
        path: ['options', 0, 'regions'],
        index: 1,
        value: { id: 'aws:eu-west-1', role: 'hot', capacityRps: 50 },
      },
    ],
    `
      options:
        - name: one
          regions:
            - { id: aws:us-east-1, role: active, capacityRps: 100 }
            - { id: aws:eu-west-1, role: hot, capacityRps: 50 }
          routing: { strategy: geodns }
      `,
  ],
  [
    'a list item is written as its neighbours are, over several lines',
    `
      regions:
        - id: aws:us-east-1
          role: active
      `,
    [{ op: 'insert', path: ['regions'], index: 0, value: { id: 'aws:eu-west-1', role: 'hot' } }],
    `
      regions:
        - id: aws:eu-west-1
          role: hot
        - id: aws:us-east-1
          role: active
      `,
  ],
  [
    'a list that an option lacks is written as another option writes it',
    `
      options:
        - name: one
          routing: { strategy: geodns }
        - name: two
          replication:
            - { from: a:b, to: a:c, mode: async }
          routing: { strategy: latency }
      `,
    [
      {
        op: 'insert',
        path: ['options', 0, 'replication'],
        index: 0,
        value: { from: 'a:b', to: 'a:c', mode: 'sync' },
      },
    ],
    `
      options:
        - name: one
          replication:
            - { from: a:b, to: a:c, mode: sync }
          routing: { strategy: geodns }
        - name: two
          replication:
            - { from: a:b, to: a:c, mode: async }
          routing: { strategy: latency }
      `,
  ],
  [
    'an item goes with the comment above it; the neighbours keep theirs',
    `
      populations:
        # the first
        - { name: us }
        # the second
        - { name: eu }   # on its line
          # further in
        # the third
        - { name: asia }
      `,
    [{ op: 'remove', path: ['populations', 1] }],
    `
      populations:
        # the first
        - { name: us }
        # the third
        - { name: asia }
      `,
  ],
  [
    'the last item leaves an empty list',
    `
      replication:   # paths
        # the only one
        - { from: a, to: b }
      routing: x
      `,
    [{ op: 'remove', path: ['replication', 0] }],
    `
      replication: []   # paths
      routing: x
      `,
  ],
  [
    'the first key of a list item gives its dash to the next',
    `
      options:
        - title: One
          # the name
          name: one
      `,
    [{ op: 'remove', path: ['options', 0, 'title'] }],
    `
      options:
        - # the name
          name: one
      `,
  ],
  [
    'a list in brackets over several lines keeps its lines and commas',
    `
      claims: [
        latency, # why
        # and
        scale
      ]
      `,
    [{ op: 'insert', path: ['claims'], index: 2, value: 'compliance' }],
    `
      claims: [
        latency, # why
        # and
        scale,
        compliance
      ]
      `,
  ],
  [
    'taking the last item of such a list takes the comma before it',
    `
      claims: [
        latency, # why
        # and
        scale
      ]
      `,
    [{ op: 'remove', path: ['claims', 1] }],
    `
      claims: [
        latency # why
      ]
      `,
  ],
  [
    'a renamed key keeps its place, its value and its quotes',
    `
      homes: { us: aws:us-east-1, "eu": aws:eu-west-1 }
      `,
    [
      { op: 'rename', path: ['homes', 'us'], key: 'north america' },
      { op: 'rename', path: ['homes', 'eu'], key: 'europe' },
    ],
    `
      homes: { north america: aws:us-east-1, "europe": aws:eu-west-1 }
      `,
  ],
  [
    'a mapping set anew changes only where it differs',
    `
      lag: { p50: 300ms,   p99: 4s }  # measured
      `,
    [{ op: 'set', path: ['lag'], value: { p50: '300ms', p99: '5s' } }],
    `
      lag: { p50: 300ms,   p99: 5s }  # measured
      `,
  ],
  [
    'a key with nothing behind it takes a value',
    `
      homes:   # none yet
      routing: x
      `,
    [{ op: 'set', path: ['homes', 'us'], value: 'aws:us-east-1' }],
    `
      homes: { us: aws:us-east-1 }   # none yet
      routing: x
      `,
  ],
  [
    'text is quoted only where YAML needs it',
    `
      a: x
      `,
    [
      { op: 'set', path: ['b'], value: 'Two regions, each at 60 %' },
      { op: 'set', path: ['c'], value: 'yes' },
      { op: 'set', path: ['d'], value: '007' },
      { op: 'set', path: ['e'], value: '# not a comment' },
      { op: 'set', path: ['f'], value: ['a, b', '99.95%', '100B', '60s'] },
    ],
    `
      a: x
      b: Two regions, each at 60 %
      c: "yes"
      d: "007"
      e: "# not a comment"
      f: ["a, b", 99.95%, 100B, 60s]
      `,
  ],
  [
    'JSON stays JSON',
    `
      {
        "metadata": { "name": "checkout" },
        "claims": [
          "latency"
        ]
      }
      `,
    [
      { op: 'set', path: ['metadata', 'title'], value: 'Checkout' },
      { op: 'insert', path: ['claims'], index: 1, value: 'scale' },
      { op: 'set', path: ['data'], value: [{ name: 'orders' }] },
    ],
    `
      {
        "metadata": { "name": "checkout", "title": "Checkout" },
        "data": [{ "name": "orders" }],
        "claims": [
          "latency",
          "scale"
        ]
      }
      `,
  ],
];

describe('an edit of a text', () => {
  it.each(cases)('%s', (_, before, edits, after) => {
    expect(applyEdits(lines(before), edits).text).toBe(lines(after));
  });

  it('writes the smallest part around it anew where its notation is an odd one', () => {
    const before = '# odd\nlist: [a: 1, b]  # pairs\nother:   kept\n';
    const edit: DocumentEdit = { op: 'set', path: ['list', 0, 'c'], value: 2 };
    expect(applyEdits(before, [edit]).text).toBe(
      '# odd\nlist: [{ a: 1, c: 2 }, b]  # pairs\nother:   kept\n',
    );
  });

  it('keeps CRLF line ends and a missing newline at the end', () => {
    const before = 'a:\r\n  - x\r\n  - y';
    const edits: DocumentEdit[] = [
      { op: 'insert', path: ['a'], index: 2, value: 'z' },
      { op: 'remove', path: ['a', 0] },
    ];
    expect(applyEdits(before, edits).text).toBe('a:\r\n  - y\r\n  - z');
    expect(applyEdits(before, [{ op: 'remove', path: ['a', 1] }]).text).toBe('a:\r\n  - x');
  });

  it('says which edit does not fit, and refuses a text that it cannot read', () => {
    const remove: DocumentEdit = { op: 'remove', path: ['options', 3] };
    expect(() => applyEdits('options: []\n', [remove])).toThrow('options[3]: is not there');
    expect(() => applyEdits('a: [', [])).toThrow('mend it first');
  });
});
