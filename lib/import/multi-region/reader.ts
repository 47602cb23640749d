import type { DocumentPath, DocumentValue } from '@/lib/engine/model';
import { nearest, parseDurationMs, type Issue } from '@/lib/schemas';
import { describeFound } from '@/lib/schemas/document/problem';

type Mapping = Readonly<Record<string, DocumentValue>>;

/** Whether a value is a mapping. */
export const isMapping = (value: DocumentValue | undefined): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes values out of a configuration and keeps what is wrong with them, every fault once. */
export class ConfigurationReader {
  readonly issues: Issue[] = [];

  /** Notes that a value is not what its place takes. */
  refuse(path: DocumentPath, value: DocumentValue | undefined, noun: string, accepted: string) {
    const verdict =
      value === undefined
        ? `missing: ${noun} is needed here`
        : `${describeFound(value)} is not ${noun}`;
    this.issues.push({
      path,
      about: 'value',
      message: `${verdict} (${accepted})`,
      found: describeFound(value),
      accepted,
    });
  }

  /** A mapping with none but these keys; an absent one has none. */
  mapping(path: DocumentPath, value: DocumentValue | undefined, keys: readonly string[]): Mapping {
    if (value === undefined || value === null) return {};
    if (!isMapping(value)) {
      this.refuse(path, value, 'a mapping', keys.join(', '));
      return {};
    }
    for (const key of Object.keys(value)) {
      if (keys.includes(key)) continue;
      const near = nearest(key, [...keys]);
      const accepted = keys.join(', ');
      this.issues.push({
        path: [...path, key],
        about: 'key',
        message: `${describeFound(key)} is not a key of the configuration here${near === null ? '' : `; did you mean "${near}"?`} (${accepted})`,
        found: describeFound(key),
        accepted,
      });
    }
    return value;
  }

  /** A list; an absent one is empty. */
  list(path: DocumentPath, value: DocumentValue | undefined): readonly DocumentValue[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.refuse(path, value, 'a list', 'a list');
    return [];
  }

  /** A text of one line; undefined where there is none. */
  text(path: DocumentPath, value: DocumentValue | undefined): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && value.length <= 200 && !value.includes('\n')) return value;
    this.refuse(path, value, 'a text', 'a text of at most 200 characters on one line');
    return undefined;
  }

  /** One of some words; undefined where there is none. */
  word<Word extends string>(
    path: DocumentPath,
    value: DocumentValue | undefined,
    words: readonly Word[],
  ): Word | undefined {
    if (value === undefined || value === null) return undefined;
    const word = words.find((one) => one === value);
    if (word === undefined) this.refuse(path, value, 'a word known here', words.join(', '));
    return word;
  }

  /** A whole number from 1; undefined where there is none. */
  count(path: DocumentPath, value: DocumentValue | undefined): number | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 1000)
      return value;
    this.refuse(path, value, 'a count', 'a whole number from 1 to 999');
    return undefined;
  }

  /** A duration in milliseconds; undefined where there is none. */
  duration(path: DocumentPath, value: DocumentValue | undefined): number | undefined {
    if (value === undefined || value === null) return undefined;
    const ms = typeof value === 'string' ? parseDurationMs(value) : null;
    if (ms === null) this.refuse(path, value, 'a duration', '250ms, 30s, 5m, 4h');
    return ms ?? undefined;
  }
}
