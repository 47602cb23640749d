import { describe, expect, test } from 'vitest';
import { checkoutText } from '../testing/checkout';
import { run } from './run';

const read = (file: string) =>
  file === 'checkout.yaml'
    ? Promise.resolve(Buffer.from(checkoutText))
    : Promise.reject(new Error('no such file'));
const meridian = (line: string) => run(line.split(' '), read);

describe('dependencies', () => {
  test('tells where each lives, what its calls take at every site, and exits 1 on what is found', async () => {
    const { exit, out = '' } = await meridian('dependencies checkout.yaml');
    expect(exit).toBe(1);
    expect(out).toMatch(/mainframe +on premises +hard +dc-ashburn through direct +6\sms +186\sms/);
    expect(out).toContain('Everything of sign-in and pipeline lives in us-east-1');
    expect(out).toContain('nobody can sign in (sign-in), and the failover needs it');
    expect(out).toMatch(/queue +offered +not offered/);
    expect(out).toMatch(/vcpus +us-west-2 +256 +400 +without us-east-1/);
    expect(out).toContain('ISO-03');
  });

  test('shows one loss alone where one is asked for', async () => {
    const { out = '' } = await meridian('dependencies checkout.yaml --lose aws:us-west-2');
    expect(out).toContain('Without us-west-2:');
    expect(out).not.toContain('Without us-east-1:');
  });

  test('as JSON it is the engine’s own answer with what was found', async () => {
    const { out = '' } = await meridian(
      'dependencies checkout.yaml --json --lose-dependency cards',
    );
    const result = JSON.parse(out);
    expect(result.losses).toHaveLength(1);
    expect(result.losses[0]).toMatchObject({ id: 'dependency:cards', lost: [] });
    expect(result.findings.map((one: { code: string }) => one.code)).toContain('ISO-09');
  });

  test('evaluate --json carries it for each option, and explain opens its figures', async () => {
    const { out = '' } = await meridian('evaluate checkout.yaml --json');
    expect(JSON.parse(out).options[0].isolation.losses[0].moved.callsMs).toBe(348);
    const path = 'isolation.losses[aws:us-east-1].moved.partial.aloneCallsMs';
    const tree = await meridian(`explain checkout.yaml --figure ${path}`);
    expect(tree.exit).toBe(0);
    expect(tree.out).toContain('On from aws:us-east-1 to custom:dc-ashburn');
  });

  test('an unknown loss is bad input', async () => {
    expect((await meridian('dependencies checkout.yaml --lose aws:eu-west-1')).exit).toBe(2);
  });
});
