import { scriptBudgets, scriptKb } from '../bench/script-size';
import { expect, test } from './fixtures';

for (const { page, route, limitKb } of scriptBudgets) {
  test(`the ${page} loads less than ${limitKb} kB of script before it can be used`, () => {
    expect(scriptKb(route)).toBeLessThan(limitKb);
    // An empty list of scripts would pass for a small one.
    expect(scriptKb(route)).toBeGreaterThan(50);
  });
}
