import { describe, expect, test } from 'vitest';
import { defaultAssumptions, evaluate, type Architecture, type DocumentEdit } from '..';
import { applyEdits, parseDocument } from '../../schemas';
import { checkout, checkoutText } from '../../testing/checkout';

const east = 'aws:us-east-1';
const west = 'aws:us-west-2';

function judged(document: Architecture) {
  const findings = (evaluate(document, defaultAssumptions).options[0]?.findings ?? []).filter(
    ({ code }) => code.startsWith('ISO'),
  );
  return {
    codes: findings.map(({ code }) => code),
    of: (code: string) => findings.find((finding) => finding.code === code),
  };
}

/** What is found once the edits of a fix are made in the text. */
function after(edits: readonly DocumentEdit[], text = checkoutText) {
  const parsed = parseDocument(applyEdits(text, edits).text, 'checkout.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return judged(parsed.architecture);
}

const found = judged(checkout());

describe('ISO-01', () => {
  test('is found where no site stands too, and a fix for it is to do without', () => {
    expect(found.of('ISO-01')).toMatchObject({
      severity: 'critical',
      message: 'Lose dc-ashburn and mainframe is gone for everyone',
      loss: [],
    });
    expect(after(found.of('ISO-01')?.fix?.edits ?? []).codes).not.toContain('ISO-01');
  });

  const oneRegion = [
    'regions: [aws:us-east-1, aws:us-east-2],',
    'regions: [aws:us-east-1],',
  ] as const;
  const soft = ['on-premises, needs: hard', 'on-premises, needs: soft'] as const;

  test('offers a second place at the site that takes over, and that mends it', () => {
    const finding = judged(checkout(oneRegion, soft)).of('ISO-01');
    expect(finding?.fix?.edits).toEqual([
      { op: 'insert', path: ['dependencies', 2, 'regions'], index: 1, value: west },
    ]);
    const text = checkoutText.replace(...oneRegion).replace(...soft);
    expect(after(finding?.fix?.edits ?? [], text).codes).not.toContain('ISO-01');
  });

  test('holds its peace where something elsewhere stands in', () => {
    const stock =
      '  - { name: stock, needs: hard, regions: [aws:eu-west-1], alternativeTo: inventory }\n';
    const two = checkout(oneRegion, soft, ['  - { name: sign-in,', `${stock}  - { name: sign-in,`]);
    expect(judged(two).codes).not.toContain('ISO-01');
  });

  test('a line that a hard dependency is reached through alone is as hard', () => {
    const line = [
      'kind: line, needs: soft, regions: [aws:us-east-1, aws:us-west-2]',
      'kind: line, needs: soft, regions: [aws:us-east-1]',
    ] as const;
    const messages = evaluate(checkout(line), defaultAssumptions).options[0]?.findings.map(
      ({ message }) => message,
    );
    expect(messages).toContain('Lose us-east-1 and direct is gone for everyone');
    const [option] = evaluate(checkout(line), defaultAssumptions).options;
    expect(option?.capacity.losses[0]).toMatchObject({ lost: [east], servedFraction: 0 });
  });
});

describe('ISO-02', () => {
  test('asks for a second provider of what somebody else runs', () => {
    const cards = evaluate(checkout(), defaultAssumptions).options[0]?.findings.find(
      ({ code, message }) => code === 'ISO-02' && message.includes('cards'),
    );
    expect(cards?.fix?.summary).toBe('Use a second provider beside cards');
    expect(cards?.fix?.edits).toEqual([
      {
        op: 'insert',
        path: ['dependencies'],
        index: 7,
        value: { name: 'cards 2', needs: 'hard', external: true, alternativeTo: 'cards' },
      },
    ]);
  });
});

describe('ISO-03 and ISO-04, tools that fall with what they are for', () => {
  test('people who decide have to sign in', () => {
    expect(found.of('ISO-03')).toMatchObject({
      severity: 'critical',
      where: { path: ['dependencies', 3], sites: [east] },
      fix: {
        edits: [{ op: 'insert', path: ['dependencies', 3, 'regions'], index: 1, value: west }],
      },
      loss: [east],
    });
  });

  test.each(['fix', 'alternative'] as const)('its %s mends it', (way) => {
    const finding = found.of('ISO-03');
    const fix = way === 'fix' ? finding?.fix : finding?.alternatives?.[0];
    expect(after(fix?.edits ?? []).codes).not.toContain('ISO-03');
  });

  test('a failover that runs by itself leaves tied hands', () => {
    const automatic = judged(checkout(['mode: hybrid, decide: 5m', 'mode: automatic']));
    expect(automatic.codes).not.toContain('ISO-03');
    expect(automatic.codes.filter((code) => code === 'ISO-04')).toHaveLength(2);
    expect(automatic.of('ISO-04')).toMatchObject({ severity: 'medium' });
  });

  test('names that are pointed elsewhere by hand need DNS; a routing without names does not', () => {
    const dns = ['name: pipeline, kind: deployment', 'name: zone, kind: dns'] as const;
    const signIn = [
      'regions: [aws:us-east-1] }\n  - { name: zone',
      'regions: [aws:us-east-2] }\n  - { name: zone',
    ] as const;
    expect(judged(checkout(dns, signIn)).of('ISO-03')?.message).toBe(
      'Lose us-east-1 and nobody can change where names point, which the failover takes: names are pointed elsewhere by hand',
    );
    const anycast = ['strategy: latency', 'strategy: anycast'] as const;
    expect(judged(checkout(dns, signIn, anycast)).codes).not.toContain('ISO-03');
  });

  test('a pilot light has to be deployed before it serves', () => {
    const pilot = [
      '{ id: aws:us-west-2, role: hot, zones: 3, capacityRps: 1600,',
      '{ id: aws:us-west-2, role: pilot, zones: 3,',
    ] as const;
    const messages = evaluate(checkout(pilot), defaultAssumptions).options[0]?.findings.map(
      ({ message }) => message,
    );
    expect(messages).toContain(
      'Lose us-east-1 and nobody can deploy or roll back, which the failover takes: nothing runs in the standby until it is deployed',
    );
  });
});

describe('ISO-05, the latency trap', () => {
  test('names what takes longest where no single change is enough', () => {
    expect(found.of('ISO-05')).toMatchObject({
      severity: 'medium',
      where: { path: ['dependencies', 0] },
      fix: null,
    });
    expect(found.of('ISO-05')?.message).toContain('calls to mainframe take 198 ms');
  });

  test('one call more than its fix leaves would miss the limit', () => {
    const kept = [
      [', calls: 2, writeCalls: 4', ''],
      ['latencyP95: 200ms', 'latencyP95: 300ms'],
    ] as const;
    const text = kept.reduce((written, [from, to]) => written.replace(from, to), checkoutText);
    const finding = judged(checkout(...kept)).of('ISO-05');
    const [edit] = finding?.fix?.edits ?? [];
    expect(finding?.fix?.summary).toBe(
      'Make at most 1 of the 3 calls to mainframe one after the other',
    );
    if (edit?.op !== 'set') throw new Error('no edit');
    const misses = (calls: number) =>
      after([{ ...edit, value: calls }], text).of('ISO-05')?.severity === 'medium';
    expect(misses(1)).toBe(false);
    expect(misses(2)).toBe(true);
  });

  test('without a limit, ten times as far is worth a word and nine times is not', () => {
    const unlimited = [', latencyP95: 200ms', ''] as const;
    // 3 × 2 ms before, 3 × 66 ms after: 33 times.
    const trap = judged(checkout(unlimited)).of('ISO-05');
    expect(trap).toMatchObject({
      severity: 'low',
      message: 'Without us-east-1 a request waits 198 ms for mainframe instead of 6 ms',
    });
    // 66 ÷ 7 = 9.4 times.
    const nearly = ['custom:dc-ashburn], value: 2ms', 'custom:dc-ashburn], value: 7ms'] as const;
    expect(judged(checkout(unlimited, nearly)).codes).not.toContain('ISO-05');
  });
});

describe('ISO-06 and ISO-07, what is offered where', () => {
  test('a site where a service is missing moves to the nearest region that has it', () => {
    expect(found.of('ISO-06')).toMatchObject({
      severity: 'critical',
      message: 'queue is not offered in us-west-2',
    });
    const mended = after(found.of('ISO-06')?.fix?.edits ?? []);
    expect(mended.codes).not.toContain('ISO-06');
    expect(found.of('ISO-06')?.fix?.summary).toBe('Stand in us-east-2 instead of us-west-2');
  });

  test('what nobody has stated is unknown and no fault', () => {
    expect(found.of('ISO-07')).toMatchObject({
      severity: 'low',
      message: 'Whether aurora is offered in us-east-1 and us-west-2 is not stated',
    });
    const unsaid = judged(checkout([', offeredIn: [aws:us-east-1, aws:us-east-2]', '']));
    expect(unsaid.codes).not.toContain('ISO-06');
    expect(unsaid.of('ISO-07')?.message).toContain('aurora and queue are');
  });
});

describe('ISO-08, quotas', () => {
  test('asks for exactly the need', () => {
    expect(found.of('ISO-08')).toMatchObject({
      severity: 'critical',
      message: 'us-west-2 may have 256 vcpus and needs 400 once us-east-1 is lost',
    });
    const [edit] = found.of('ISO-08')?.fix?.edits ?? [];
    if (edit?.op !== 'set') throw new Error('no edit');
    expect(after([edit]).codes).not.toContain('ISO-08');
    expect(after([{ ...edit, value: 399 }]).codes).toContain('ISO-08');
  });

  test('parity alone is medium, and a limit that is not stated is low', () => {
    expect(judged(checkout([', inUse: 400', ''])).of('ISO-08')).toMatchObject({
      severity: 'medium',
      message: 'us-west-2 may have 256 vcpus and needs 512 once us-east-1 is lost',
    });
    const unsaid = judged(checkout([', quotas: [{ name: vcpus, limit: 256 }]', '']));
    expect(unsaid.of('ISO-08')).toMatchObject({ severity: 'low' });
  });
});

describe('ISO-09, tiers', () => {
  test.each([
    { tier: 0, severity: 'high' },
    { tier: 1, severity: 'medium' },
  ])('a Tier $tier on a Tier 2 is $severity', ({ tier, severity }) => {
    const document = checkout(['name: checkout, tier: 0', `name: checkout, tier: ${tier}`]);
    expect(judged(document).of('ISO-09')).toMatchObject({
      severity,
      message: `A Tier ${tier} service hangs on inventory, which is Tier 2`,
    });
  });

  test('an equal tier, a soft need or an alternative that is kept well is none', () => {
    expect(
      judged(checkout(['name: checkout, tier: 0', 'name: checkout, tier: 2'])).codes,
    ).not.toContain('ISO-09');
    expect(judged(checkout(['tier: 2, needs: hard', 'tier: 2, needs: soft'])).codes).not.toContain(
      'ISO-09',
    );
    const stock = '  - { name: stock, tier: 0, needs: hard, alternativeTo: inventory }\n';
    expect(
      judged(checkout(['  - { name: sign-in,', `${stock}  - { name: sign-in,`])).codes,
    ).not.toContain('ISO-09');
  });
});

describe('ISO-10, moved alone', () => {
  test('says how much longer each request waits, and its fix mends it', () => {
    const finding = found.of('ISO-10');
    expect(finding).toMatchObject({ severity: 'low', where: { sites: [east] } });
    expect(finding?.message).toMatch(/100\u202f% of the moved requests call back .* 147 ms longer/);
    expect(after(finding?.fix?.edits ?? []).codes).not.toContain('ISO-10');
  });

  test('is medium where that alone breaks the p95', () => {
    const noMainframe = [', calls: 3,', ','] as const;
    expect(judged(checkout(noMainframe)).of('ISO-10')).toMatchObject({ severity: 'medium' });
  });
});
