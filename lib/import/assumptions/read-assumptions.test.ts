import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/schemas';
import { readAssumptionsCsv } from './read-assumptions';

const atlantic = 'rtt.aws:eu-west-1~aws:us-east-1';
const pacific = 'rtt.aws:ap-northeast-1~aws:us-west-2';

const read = (lines: readonly string[]) => {
  const { problems, ...rest } = readAssumptionsCsv('ping.csv', `${lines.join('\n')}\n`);
  return { ...rest, problems: problems.map(formatProblem) };
};

describe('a list of pings', () => {
  it('is read with regions by their id, name or city, milliseconds and days', () => {
    expect(
      read([
        'from,to,rttMs,date',
        'aws:us-east-1,eu-west-1,72.4,2026-11-01',
        'ap-northeast-1,us-west-2,98 ms,2026-11-02T10:00:00Z',
      ]),
    ).toEqual({
      form: 'round-trips',
      statements: [
        { id: atlantic, value: 72.4, kind: 'measured', on: '2026-11-01' },
        { id: pacific, value: 98, kind: 'measured', on: '2026-11-02' },
      ],
      problems: [],
      notes: [],
    });
  });

  it('averages both directions and says where they lie apart', () => {
    const { statements, notes } = read([
      'from,to,rttMs',
      'us-east-1,eu-west-1,70',
      'eu-west-1,us-east-1,74',
      'ap-northeast-1,us-west-2,90',
      'us-west-2,ap-northeast-1,110',
      'us-east-1,us-east-1,0.6',
    ]);
    expect(statements.map(({ id, value }) => [id, value])).toEqual([
      [atlantic, 72],
      [pacific, 100],
    ]);
    expect(notes.join('\n')).toContain('One measurement of a region with itself passed over');
    expect(notes.join('\n')).toContain('2 pairs were measured more than once or both ways');
    // 70 and 74 are 6 % apart and not worth a word.
    expect(notes.filter((note) => note.includes('apart'))).toEqual([
      'aws:ap-northeast-1 and aws:us-west-2: 90 and 110 ms lie 20 % apart; their mean 100 ms is taken.',
    ]);
  });

  it('names every line that cannot be taken, with its place, and takes the others', () => {
    const { statements, problems } = read([
      'from,to,rttMs,date',
      'us-east-1,eu-wst-1,70,',
      'us-east-1,eu-west-1,fast,',
      'us-east-1,eu-west-1,20,',
      'us-east-1,eu-west-1,72,yesterday',
      'Singapore,us-west-2,170,',
      'ap-northeast-1,us-west-2,98,',
    ]);
    expect(statements.map(({ id }) => id)).toEqual([pacific]);
    expect(problems).toEqual([
      expect.stringMatching(
        /^ping\.csv:2:11 “eu-wst-1” is not a region .* did you mean aws:eu-west-1/,
      ),
      expect.stringMatching(/^ping\.csv:3:21 not a round trip \(milliseconds above 0/),
      expect.stringMatching(/^ping\.csv:4:21 20 ms is below 54\.\d+ ms, what light in fibre needs/),
      expect.stringMatching(/^ping\.csv:5:24 not a day/),
      expect.stringMatching(/^ping\.csv:6:1 “Singapore” may mean aws:ap-southeast-1, /),
    ]);
  });
});

describe('a square of pings', () => {
  it('is read both ways, its diagonal and its gaps passed over', () => {
    const { form, statements, problems } = read([
      ',us-east-1,eu-west-1,ap-northeast-1',
      'us-east-1,0.5,70,-',
      'eu-west-1,72,,201',
      'ap-northeast-1,146,,1.1',
    ]);
    expect([form, problems]).toEqual(['round-trip-matrix', []]);
    expect(statements.map(({ id, value }) => [id, value])).toEqual([
      [atlantic, 71],
      ['rtt.aws:ap-northeast-1~aws:eu-west-1', 201],
      ['rtt.aws:ap-northeast-1~aws:us-east-1', 146],
    ]);
  });

  it('names regions that it does not know, across and down, once each', () => {
    const { problems } = read([
      'region;us-east-1;eu-wst-1',
      'us-east-1;0;70',
      'eu-wst-1;70;0',
      'eu-west-1;71;2;3',
    ]);
    expect(problems.map((problem) => problem.slice(0, 40))).toEqual([
      expect.stringContaining('ping.csv:1:18 “eu-wst-1”'),
      expect.stringContaining('ping.csv:3:1 “eu-wst-1”'),
      expect.stringContaining('ping.csv:4:16 a field without a region'),
    ]);
  });
});

describe('prices', () => {
  it('are read by item, each in the column of its unit', () => {
    const { form, statements, problems } = read([
      'region,item,usdPerHour,usdPerGbMonth,usdPerGb',
      'us-east-1,m6i.large,0.0624,,',
      'us-east-1,disk,,0.064,',
      'us-east-1,to-users,,,$0.05',
    ]);
    expect([form, problems]).toEqual(['prices', []]);
    expect(statements).toEqual([
      { id: 'price.aws:us-east-1.m6i.large', value: 0.0624, kind: 'published' },
      { id: 'price.aws:us-east-1.disk', value: 0.064, kind: 'published' },
      { id: 'price.aws:us-east-1.to-users', value: 0.05, kind: 'published' },
    ]);
  });

  it('that cannot be taken are named', () => {
    const { statements, problems } = read([
      'region,item,usdPerHour,usdPerGb',
      'us-east-1,m6i.larg,0.06,',
      'us-east-1,m6i.large,,0.06',
      'us-east-1,to-users,0.01,0.02',
      'us-east-1,disk,,',
      'us-east-1,m5.large,-1,',
    ]);
    expect(statements).toEqual([]);
    expect(problems.map((problem) => problem.split('(')[0]?.trim())).toEqual([
      'ping.csv:2:11 no such item among the prices of aws:us-east-1; did you mean m6i.large?',
      'ping.csv:3:22 a price in USD/GB where the item counts USD/hour',
      'ping.csv:4:25 a second price on one line',
      'ping.csv:5:16 no price',
      'ping.csv:6:20 not a price',
    ]);
  });

  it('of transfer are read one direction a line', () => {
    const { form, statements, problems } = read([
      'from,to,usdPerGb',
      'us-east-1,eu-west-1,0.01',
      'us-east-1,us-east-1,0.01',
    ]);
    expect(form).toBe('transfer-prices');
    expect(statements).toEqual([
      { id: 'transfer.aws:us-east-1~aws:eu-west-1', value: 0.01, kind: 'published' },
    ]);
    expect(problems).toHaveLength(1);
  });
});

describe('stated values', () => {
  it('come back as they were exported', () => {
    const { statements, problems } = read([
      'id,label,value,unit,because,kind,by,on',
      'parameter.serverTimeMs,Server time,20,ms,"traces, October",measured,ada,2026-11-01',
      'parameter.readShare,Reads,0.92,of requests,,,,',
      'parameter.lastMileMs,,12ms,,,,,',
      'parameter.strayShare,,5%,,,,,',
    ]);
    expect(problems).toEqual([]);
    expect(statements).toEqual([
      {
        id: 'parameter.serverTimeMs',
        value: 20,
        because: 'traces, October',
        kind: 'measured',
        on: '2026-11-01',
      },
      { id: 'parameter.readShare', value: 0.92 },
      { id: 'parameter.lastMileMs', value: 12 },
      { id: 'parameter.strayShare', value: 0.05 },
    ]);
  });

  it('are refused with other units, twice, or of nothing', () => {
    const { statements, problems } = read([
      'id,value,unit',
      'parameter.serverTimeMs,20,s',
      'parameter.nothing,20,',
      'parameter.lastMileMs,12,ms',
      'parameter.lastMileMs,13,ms',
      'parameter.readShare,1.4,of requests',
    ]);
    expect(statements).toEqual([{ id: 'parameter.lastMileMs', value: 12 }]);
    expect(problems).toHaveLength(4);
  });
});

describe('what is none of these', () => {
  it.each([
    ['', 'the file is empty'],
    ['name,colour\na,b', 'not a list of measurements or prices'],
    ['from,to,rttMs\n"a,b', 'a quote is never closed'],
  ])('%j', (text, message) => {
    const { form, problems } = readAssumptionsCsv('x.csv', text);
    expect(form).toBeNull();
    expect(problems.map(formatProblem).join()).toContain(message);
  });

  it('never throws, whatever it is given', () => {
    const word = fc.constantFrom('from', 'to', 'rttMs', 'region', 'item', 'usd', 'id', 'value');
    const field = fc.oneof(
      word,
      fc.constantFrom('us-east-1', 'eu-west-1', '70', '"', '-'),
      fc.string(),
    );
    const text = fc
      .array(fc.array(field, { maxLength: 5 }).map((cells) => cells.join(',')))
      .map((rows) => rows.join('\n'));
    fc.assert(
      fc.property(text, (given) => {
        const { statements, problems, form } = readAssumptionsCsv('x.csv', given);
        expect(form === null ? problems.length : 1).toBeGreaterThan(0);
        for (const { value } of statements) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
