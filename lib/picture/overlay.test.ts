import { expect, test } from 'vitest';
import { defaultAssumptions, type Link } from '@/lib/engine';
import { architecture, option, population, site } from '@/lib/testing/architecture';
import { drawnOption } from './drawn-option';
import { overlaid } from './overlay';

const link = (from: Link['from'], to: Link['to']): Link => ({ from, to, mode: 'async' });
const [us, eu, asia] = ['aws:us-east-1', 'aws:eu-west-1', 'aws:ap-south-1'] as const;

const document = architecture(
  [population('p', 10)],
  [
    option([site(us, 100), site(eu, 100)], { name: 'a', links: [link(us, eu)] }),
    option([site(us, 100), site(asia, 100)], { name: 'b', links: [link(us, asia)] }),
    option([site(us, 100), site(eu, 100)], { name: 'back', links: [link(eu, us)] }),
  ],
);

function sceneOf(name: string) {
  const named = document.options.find((one) => one.name === name);
  if (!named) throw new Error(`no option ${name}`);
  return drawnOption({ architecture: document, option: named, assumptions: defaultAssumptions })
    .scene;
}

test('every site and link is in the first option alone, in the second alone, or in both', () => {
  const laid = overlaid(sceneOf('a'), sceneOf('b'));
  expect(laid.sites.map(({ region, share }) => [region, share])).toEqual([
    [us, 'both'],
    [eu, 'first'],
    [asia, 'second'],
  ]);
  expect(laid.links.map(({ link: { to }, share }) => [to, share])).toEqual([
    [eu, 'first'],
    [asia, 'second'],
  ]);
});

test('an option over itself has everything in both; a copy the other way round is another link', () => {
  const itself = overlaid(sceneOf('a'), sceneOf('a'));
  expect([...itself.sites, ...itself.links].every(({ share }) => share === 'both')).toBe(true);
  const turned = overlaid(sceneOf('a'), sceneOf('back'));
  expect(turned.links.map(({ share }) => share)).toEqual(['first', 'second']);
});
