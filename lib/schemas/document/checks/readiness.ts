import { describeFound, type Issue } from '../problem';
import { asText, issueAt, type Outline } from './outline';

/** One entry an item and option, and evidence that counts for a day at least. */
export function checkReadiness({ readiness }: Outline): Issue[] {
  const seen = new Set<string>();
  return readiness.flatMap(({ path, value }) => {
    const [item, option] = [asText(value['item']), asText(value['option'])];
    const [date, expires] = [asText(value['date']), asText(value['expires'])];
    const issues: Issue[] = [];
    const key = JSON.stringify([item, option]);
    if (item !== null && seen.has(key)) {
      const whose = option === null ? 'for all options' : `for option "${option}"`;
      const message = `${describeFound(item)} has two entries ${whose}`;
      issues.push(issueAt([...path, 'item'], item, message, 'one entry an item and option'));
    }
    seen.add(key);
    if (date !== null && expires !== null && expires <= date) {
      const message = `${describeFound(expires)} is not after the day of the evidence, ${date}`;
      issues.push(issueAt([...path, 'expires'], expires, message, 'a later day'));
    }
    return issues;
  });
}
