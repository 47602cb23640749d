import type { DocumentPath } from '@/lib/engine/model';
import {
  isOutageRateId,
  scenarioInputIds,
  uncertainInputIds,
} from '@/lib/engine/roi/case/known-inputs';
import { isPositiveDefinite } from '@/lib/engine/numeric/positive-definite';
import { nearest, parseShare } from '../kinds';
import { describeFound, type Issue } from '../problem';
import { asList, asMapping, asText, issueAt, listed, namesOf, type Outline } from './outline';

type Mapping = Readonly<Record<string, unknown>>;
const at: DocumentPath = ['business', 'returns'];

/** A number or a percentage as the engine reads it; null where it is something else. */
function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? parseShare(value) : null;
}

/** What the returns say of themselves that cannot hold together. */
export function checkReturns(outline: Outline): Issue[] {
  const business = asMapping(outline.root['business']);
  const returns = asMapping(business['returns']);
  const options = namesOf(outline.options);
  return [
    ...ofCredits(business, returns),
    ...ofCurve(returns),
    ...ofTolerance(returns),
    ...ofBills(returns),
    ...ofUncertain(business, returns, options),
    ...ofCorrelations(returns),
    ...ofScenarios(returns, options),
    ...ofStated(returns, options),
  ];
}

function ofCredits(business: Mapping, returns: Mapping): Issue[] {
  const contract = asMapping(returns['contract']);
  const issues: Issue[] = [];
  const perHour = business['slaCreditsPerHour'];
  if (returns['contract'] !== undefined && perHour !== undefined) {
    const message = 'credits are stated by the hour and by the tiers of a contract';
    issues.push(issueAt(['business', 'slaCreditsPerHour'], perHour, message, 'one of the two'));
  }
  const tiers = asList(contract['credits']).map(asMapping);
  tiers.slice(1).forEach((tier, i) => {
    const before = asMapping(tiers[i]);
    const [above, below] = [numberOf(before['below']), numberOf(tier['below'])];
    const [less, more] = [numberOf(before['credit']), numberOf(tier['credit'])];
    if (above === null || below === null || less === null || more === null) return;
    if (below < above && more > less) return;
    const message = 'a tier after another is below it and gives back more';
    const path = [...at, 'contract', 'credits', i + 1];
    issues.push(issueAt(path, tier, message, 'tiers from the least shortfall to the worst'));
  });
  return issues;
}

function ofCurve(returns: Mapping): Issue[] {
  const points = asList(returns['engagementPoints']).map(asMapping);
  const path = [...at, 'engagementPoints'];
  if (returns['engagementPoints'] === undefined) return [];
  if (returns['engagement'] !== undefined) {
    const message = 'a curve is named and its points are stated';
    return [issueAt([...at, 'engagement'], returns['engagement'], message, 'one of the two')];
  }
  if (points.length < 2) {
    return [issueAt(path, points, 'one point makes no curve', 'at least two points')];
  }
  const places = points.map((point) => asText(point['at']));
  return places.flatMap((place, i) =>
    place !== null && places.indexOf(place) < i
      ? issueAt(
          [...path, i, 'at'],
          place,
          `${describeFound(place)} has two points`,
          'a latency that no other point has',
        )
      : [],
  );
}

function ofTolerance(returns: Mapping): Issue[] {
  const rows = asList(returns['tolerance']).map(asMapping);
  return rows.slice(1).flatMap((row, i) => {
    const before = asMapping(rows[i]);
    const [smaller, loss] = [numberOf(before['loss']), numberOf(row['loss'])];
    const [likelier, probability] = [numberOf(before['probability']), numberOf(row['probability'])];
    if (smaller === null || loss === null || likelier === null || probability === null) return [];
    if (loss > smaller && probability <= likelier) return [];
    const message = 'a larger loss is tolerated no more often than a smaller one';
    return [
      issueAt([...at, 'tolerance', i + 1], row, message, 'losses ascending, chances descending'),
    ];
  });
}

function ofBills(returns: Mapping): Issue[] {
  const months = asList(returns['bills']).map((row) => asText(asMapping(row)['month']));
  return months.flatMap((month, i) =>
    month !== null && months.indexOf(month) < i
      ? issueAt(
          [...at, 'bills', i, 'month'],
          month,
          `${describeFound(month)} has two bills`,
          'one bill a month',
        )
      : [],
  );
}

/** The forms in which an input's spread is stated. */
const forms = [['p10', 'p90'], ['least', 'most'], ['sigma'], ['exact']] as const;
const accepted = 'p10 with p90, least with most, sigma, or exact: true';

function ofUncertain(business: Mapping, returns: Mapping, options: readonly string[]): Issue[] {
  const rows = asList(returns['uncertain']).map(asMapping);
  const inputs = rows.map((row) => asText(row['input']));
  return rows.flatMap((row, i): Issue[] => {
    const path = [...at, 'uncertain', i];
    const input = inputs[i] ?? null;
    if (input === null) return [];
    if (inputs.indexOf(input) < i) {
      const message = `${describeFound(input)} is stated twice`;
      return [issueAt([...path, 'input'], input, message, 'an input that no other row has')];
    }
    const unknown = unknownInput(input, [...path, 'input'], uncertainInputIds(options));
    if (unknown) return [unknown];
    const used = forms.filter((form) => form.some((key) => row[key] !== undefined));
    const [form] = used;
    if (used.length !== 1 || form?.some((key) => row[key] === undefined)) {
      const message = `${input} is uncertain in ${used.length > 1 ? 'two ways at once' : 'no way that is complete'}`;
      return [issueAt(path, row, message, accepted)];
    }
    return ofRange(row, path, statedValue(business, input));
  });
}

/** A range has its value between its ends, where the document states that value. */
function ofRange(row: Mapping, path: DocumentPath, value: number | null): Issue[] {
  const [low, high] = row['p10'] === undefined ? ['least', 'most'] : ['p10', 'p90'];
  const [from, to] = [numberOf(row[low ?? '']), numberOf(row[high ?? ''])];
  if (from === null || to === null) return [];
  if (from >= to) {
    return [issueAt(path, row, `${low} is not below ${high}`, `${low} below ${high}`)];
  }
  if (value === null || (from <= value && value <= to)) return [];
  const message = `the stated value ${value} does not lie from ${low} to ${high}`;
  return [issueAt(path, row, message, 'ends with the stated value between them')];
}

/** What the document states for an input of its business part; null where it states none there. */
function statedValue(business: Mapping, input: string): number | null {
  const keys = input.split('.');
  if (keys[0] !== 'business') return null;
  const found = keys.slice(1).reduce<unknown>((held, key) => asMapping(held)[key], business);
  return numberOf(found);
}

function unknownInput(input: string, path: DocumentPath, known: readonly string[]): Issue | null {
  if (known.includes(input) || isOutageRateId(input)) return null;
  const near = nearest(input, [...known]);
  const meant = near === null ? '' : `; did you mean "${near}"?`;
  return issueAt(
    path,
    input,
    `${describeFound(input)} is no input of the returns${meant}`,
    listed(known),
  );
}

function ofCorrelations(returns: Mapping): Issue[] {
  const rows = asList(returns['correlations']).map(asMapping);
  const uncertain = asList(returns['uncertain']).map((row) => asText(asMapping(row)['input']));
  const pairs = rows.map((row) => asList(row['between']).map(asText));
  const issues = rows.flatMap((_, i): Issue[] => {
    const path = [...at, 'correlations', i, 'between'];
    const [a = null, b = null] = pairs[i] ?? [];
    if (a === null || b === null) return [];
    if (a === b) return [issueAt(path, pairs[i], 'an input moves with itself', 'two inputs')];
    const certain = [a, b].find((one) => !uncertain.includes(one));
    if (certain === undefined) return [];
    const message = `${describeFound(certain)} is not among the uncertain inputs`;
    return [issueAt(path, pairs[i], message, 'two inputs that business.returns.uncertain names')];
  });
  if (issues.length > 0 || rows.length === 0) return issues;
  const names = [...new Set(pairs.flat().filter((one) => one !== null))];
  const n = names.length;
  const matrix = Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 1 : 0));
  pairs.forEach(([a, b], i) => {
    const [p, q] = [names.indexOf(a ?? ''), names.indexOf(b ?? '')];
    const value = numberOf(rows[i]?.['correlation']) ?? 0;
    matrix[p * n + q] = value;
    matrix[q * n + p] = value;
  });
  if (isPositiveDefinite(matrix, n)) return [];
  const message = 'these correlations contradict one another';
  return [issueAt([...at, 'correlations'], rows, message, 'weaker ones, or fewer')];
}

function ofScenarios(returns: Mapping, options: readonly string[]): Issue[] {
  const rows = asList(returns['scenarios']).map(asMapping);
  const names = rows.map((row) => asText(row['name']));
  return rows.flatMap((row, i) => {
    const path = [...at, 'scenarios', i];
    const name = names[i] ?? null;
    const twice =
      name !== null && names.indexOf(name) < i
        ? [
            issueAt(
              [...path, 'name'],
              name,
              `${describeFound(name)} is used by two scenarios`,
              'a name that no other has',
            ),
          ]
        : [];
    const unknown = asList(row['set']).flatMap((one, k) => {
      const input = asText(asMapping(one)['input']);
      if (input === null) return [];
      return unknownInput(input, [...path, 'set', k, 'input'], scenarioInputIds(options)) ?? [];
    });
    return [...twice, ...unknown];
  });
}

function ofStated(returns: Mapping, options: readonly string[]): Issue[] {
  const name = asText(asMapping(returns['stated'])['option']);
  if (name === null || options.includes(name)) return [];
  const message = `${describeFound(name)} is not an option of this document`;
  return [issueAt([...at, 'stated', 'option'], name, message, listed(options))];
}
