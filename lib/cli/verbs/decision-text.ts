import type {
  Architecture,
  Decision,
  Driver,
  LimitId,
  LimitJudgement,
  PatternRow,
} from '@/lib/engine';
import { dollarWords } from '@/lib/engine/decision/words';
import { standingToPolicy, targetName, targetWords } from '@/lib/format/tier-words';
import {
  askedLimits,
  bindingWord,
  driverName,
  holdsWord,
  limitName,
  roadmapWord,
  verdictName,
} from '@/lib/format/verdict';
import { sentenceList } from '@/lib/format/sentence-list';
import { printable, table, type Column } from '../table';
import { wrap } from '../wrap';

/** A decision for the terminal, the answer first. */
export function decisionText(architecture: Architecture, decision: Decision): string {
  const { title, name } = architecture.metadata;
  const parts = [
    [
      printable(`${title ?? name}: ${verdictName[decision.verdict]}`),
      '',
      wrap(printable(decision.headline), '  '),
      wrap(printable(decision.because), '  '),
      ...drawnIn(decision),
    ].join('\n'),
    section('Drivers', driverTable(decision)),
    section('Reasons given', lines(claimLines(decision))),
    section('Shapes, cheapest first (one region = 1; ! misses, ? not known)', shapeTable(decision)),
    section('Costs', pricingLine(decision)),
    section('Why each other shape fell out', whyTable(decision)),
    section('Nearly', lines(decision.nearMisses.map(({ because }) => because))),
    section('What would flip it', lines(decision.flips.map(({ because }) => because))),
    section('How it was decided', lines(questions(decision))),
    section('Road map', lines(decision.roadmap.map(stageLine))),
    section('What binds', lines(decision.lockIn.map(bindingLine))),
    section(
      'Where work belongs',
      lines(decision.placement.map(({ place, because }) => `${place ?? 'unknown'}: ${because}`)),
    ),
    section('Tier', lines([decision.tier.because, ...decision.tier.targets.map(targetLine)])),
    section('Not known', lines(unknowns(decision))),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Where the shape of the answer would stand. */
function drawnIn({ alternatives }: Decision): string[] {
  const regions = alternatives.find(({ chosen }) => chosen)?.regions ?? [];
  return regions.length === 0 ? [] : [wrap(`Drawn in ${sentenceList(regions)}.`, '  ')];
}

const section = (title: string, body: string): string => (body === '' ? '' : `${title}\n${body}`);

const lines = (texts: readonly string[]): string =>
  texts.map((text) => wrap(printable(text), '  ')).join('\n');

function driverTable({ drivers }: Decision): string {
  return drivers
    .map(({ driver, holds, because }) =>
      wrap(printable(`${driverName[driver]}: ${holdsWord[holds]}. ${because}`), '  '),
    )
    .join('\n');
}

/** What the document gives as reasons for several regions, and what holds beside them. */
function claimLines({ claims }: Decision): string[] {
  const said = (drivers: readonly Driver[], words: string) =>
    drivers.map((driver) => `${driverName[driver]} ${words}.`);
  return [
    ...said(claims.granted, 'is claimed and holds'),
    ...said(claims.refused, 'is claimed and does not hold'),
    ...said(claims.open, 'is claimed and cannot be judged'),
    ...said(claims.unclaimed, 'holds, though nobody claims it'),
  ];
}

/** The letter to whoever asked for several regions, paragraph by paragraph, unbroken for pasting. */
export const letterText = ({ claims }: Decision): string =>
  claims.letter.map(({ because }) => printable(because)).join('\n\n');

const mark: Readonly<Record<LimitJudgement['status'], string>> = {
  pass: '',
  fail: ' !',
  unknown: ' ?',
  'not-asked': '',
};

function shapeTable(decision: Decision): string {
  const drawn = decision.alternatives.filter(({ limits }) => limits.length > 0);
  if (drawn.length === 0) return '';
  const cell = (row: PatternRow, id: LimitId) => {
    const found = row.limits.find(({ limit }) => limit === id);
    return found && found.status !== 'not-asked' ? `${found.said}${mark[found.status]}` : '–';
  };
  const asked = askedLimits(decision);
  return table(drawn, [
    { title: '', of: ({ chosen }) => (chosen ? '>' : ' ') },
    { title: 'Shape', of: (row) => row.title },
    // A budget has a column of its own.
    ...(!asked.includes('budget') && drawn.some(({ monthlyUsd }) => monthlyUsd !== null)
      ? [
          {
            title: 'A month',
            of: ({ monthlyUsd }: PatternRow) =>
              monthlyUsd === null ? '–' : dollarWords(monthlyUsd),
            align: 'right' as const,
          },
        ]
      : []),
    {
      title: 'Cost',
      of: ({ costIndex }) => `${Math.round(costIndex * 100) / 100}`,
      align: 'right',
    },
    ...asked.map((id): Column<PatternRow> => ({
      title: limitName[id],
      of: (row) => cell(row, id),
      align: 'right',
    })),
  ]);
}

/** Whose word the costs are. */
const pricingLine = ({ pricing }: Decision): string =>
  lines([
    pricing.because === null
      ? 'What their drawings come to at prices and, where it is stated, by today’s bill; zones, cells and edges are judged.'
      : `Judged, since not all drawings can be priced: ${pricing.because}.`,
  ]);

/** Shapes that fell out for one reason stand together. */
function whyTable({ alternatives }: Decision): string {
  const byReason = new Map<string, string[]>();
  for (const { chosen, title, because } of alternatives) {
    if (!chosen) byReason.set(because, [...(byReason.get(because) ?? []), title]);
  }
  return lines([...byReason].map(([because, titles]) => `${titles.join('; ')}. ${because}`));
}

function questions({ tree }: Decision): string[] {
  return tree.path.map(({ node, answer, because }) => {
    const question = tree.nodes.find(({ id }) => id === node)?.question ?? node;
    return `${question} ${answer === 'yes' ? 'Yes' : 'No'}. ${because}`;
  });
}

const stageLine = ({ title, status, because }: Decision['roadmap'][number]): string =>
  `${title} (${roadmapWord[status]}): ${because}`;

function bindingLine({ choice, binding, exitWeeks, because }: Decision['lockIn'][number]): string {
  return `${choice} ${bindingWord[binding]}, ${exitWeeks.low} to ${exitWeeks.high} weeks to leave (a judgement): ${because}`;
}

function targetLine({
  target,
  standing,
  heldBy,
  policy,
}: Decision['tier']['targets'][number]): string {
  const name = targetName[target];
  const asked = targetWords(target, policy);
  if (heldBy === 'policy')
    return `${name}: the document states none; the policy of its tier, ${asked}, holds.`;
  return standing === 'silent'
    ? `${name}: the document states none; the policy of its tier would ask for ${asked}.`
    : `${name}: what the document asks for is ${standingToPolicy[standing]}, ${asked}.`;
}

/** Each missing input once. */
function unknowns({ unknown }: Decision): string[] {
  const inputs = unknown.filter(({ path }) => !path.includes('.limits['));
  return [...new Set(inputs.map(({ because }) => because))];
}
