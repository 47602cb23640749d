import { plural } from '@/lib/format/plural';
import { countBySeverity, standingWord } from '@/lib/format/severity';
import { driverName, verdictName } from '@/lib/format/verdict';
import type { FrozenReview } from '@/lib/schemas/frozen-review/frozen-review';
import type { FrozenOption } from '@/lib/schemas/frozen-review/option';
import { signingRoleName } from '@/lib/schemas/review/signing';
import { caseSentences } from '@/lib/format/case-sentences';
import { discussion } from './discussion';
import { frozenFigureText, frozenNoteText } from '@/lib/format/frozen-figure';
import { inline, plain, quoted, table } from './markdown';
import type { Outcome } from './outcome';

const statusWord = { proposed: 'proposed', accepted: 'accepted', rejected: 'rejected' } as const;

/**
 * A frozen review as an architecture decision record in the form of MADR 4, Markdown. Every word that somebody wrote
 * is escaped: it stands there as it was written and does nothing.
 */
export function decisionRecord(frozen: FrozenReview, outcome: Outcome): string {
  const { review } = frozen;
  const parts = [
    frontMatter(frozen, outcome),
    `# ${inline(review.title)}`,
    ...contextParts(frozen),
    ...optionParts(frozen),
    ...outcomeParts(frozen, outcome),
    ...consequenceParts(frozen, outcome),
    ...confirmationParts(frozen, outcome),
    '## Pros and Cons of the Options',
    ...frozen.options.flatMap((option) => prosAndCons(frozen, option)),
    ...moreParts(frozen, outcome),
  ];
  return `${parts.join('\n\n')}\n`;
}

function frontMatter({ review }: FrozenReview, { as, at, signatures }: Outcome): string {
  const signed = signatures.map(
    ({ by, role }) => `${by.name} (${signingRoleName[role].toLowerCase()})`,
  );
  // A JSON text is a YAML text, whatever is in it.
  return [
    '---',
    `status: ${statusWord[as]}`,
    `date: ${at.toISOString().slice(0, 10)}`,
    `decision-makers: ${JSON.stringify(signed.map(plain))}`,
    `consulted: ${JSON.stringify(review.openedBy === '' ? [] : [plain(review.openedBy)])}`,
    '---',
  ].join('\n');
}

function contextParts({ review, document, decision }: FrozenReview): string[] {
  const tier = review.tier === null ? '' : `, tier ${review.tier}`;
  const owner = document.owner === null ? '' : `, owned by ${inline(document.owner)}`;
  return [
    '## Context and Problem Statement',
    ...(review.claim === '' ? [] : [quoted(review.claim)]),
    `The service is ${inline(document.title ?? document.name)} (${inline(document.name)}${tier}${owner}), as ${document.version === 0 ? 'its document' : `version ${document.version} of its document`} describes it.`,
    '## Decision Drivers',
    decision.drivers
      .map(({ driver, holds, because }) => `* ${driverLabel(driver)}: ${holds}. ${inline(because)}`)
      .join('\n'),
  ];
}

const driverLabel = (driver: string): string =>
  Object.entries(driverName).find(([id]) => id === driver)?.[1] ?? inline(driver);

function optionParts({ options }: FrozenReview): string[] {
  const labels = options[0]?.figures.map(({ label }) => label) ?? [];
  return [
    '## Considered Options',
    options.map((option) => `* ${nameOf(option)}`).join('\n'),
    table(
      ['Option', ...labels.map(inline)],
      options.map((option) => [
        inline(option.name),
        ...option.figures.map((figure) => inline(frozenFigureText(figure))),
      ]),
    ),
  ];
}

function nameOf({ name, title, isCurrent, isProposed }: FrozenOption): string {
  const marks = [...(isProposed ? ['asked for'] : []), ...(isCurrent ? ['runs today'] : [])];
  const said = title === null ? inline(name) : `${inline(name)}: ${inline(title)}`;
  return marks.length === 0 ? said : `${said} (${marks.join(', ')})`;
}

function outcomeParts({ review, decision }: FrozenReview, { as, because }: Outcome): string[] {
  const option = `"${inline(review.option)}"`;
  // Most of them stand in the reason already.
  const blocked = decision.blockedBy.filter((one) => !decision.because.includes(one.because));
  const chosen =
    as === 'rejected'
      ? `The option ${option} was asked for and rejected${because === null ? '.' : ', because:'}`
      : as === 'accepted'
        ? `Chosen option: ${option}, because those who have to sign it have signed what this record says.`
        : `Proposed option: ${option}.`;
  return [
    '## Decision Outcome',
    chosen,
    ...(because === null ? [] : [quoted(because)]),
    `The verdict of the engine: **${verdictName[decision.verdict]}**. ${inline(decision.headline)} ${inline(decision.because)}`,
    ...(blocked.length === 0 ? [] : [blocked.map((one) => `* ${inline(one.because)}`).join('\n')]),
  ];
}

function consequenceParts(frozen: FrozenReview, { signatures }: Outcome): string[] {
  const { options, review } = frozen;
  const proposed = options.find(({ isProposed }) => isProposed);
  const figures = (proposed?.figures ?? []).map((figure) => {
    const { standing, label } = figure;
    const side =
      standing === 'meets'
        ? 'Good'
        : standing === undefined || standing === 'unknown'
          ? 'Neutral'
          : 'Bad';
    return `* ${side}, because ${inline(spoken(label))} is ${inline(frozenFigureText(figure))} (${inline(frozenNoteText(figure))})`;
  });
  const accepted = review.accepted.map(
    ({ code, message, because, by }) =>
      `* Bad, because ${code}: ${inline(message)} Accepted by ${inline(by)}, because: ${inline(because)}`,
  );
  const conditions = signatures.flatMap(({ condition, by }) =>
    condition === null
      ? []
      : [`* Neutral, because ${inline(by.name)} signed on condition that: ${inline(condition)}`],
  );
  const money = caseSentences(frozen, review.option);
  return [
    '### Consequences',
    [...figures, ...accepted, ...conditions].join('\n'),
    ...(money.length === 0 ? [] : [money.map(inline).join(' ')]),
  ];
}

function confirmationParts({ review, decision }: FrozenReview, { signatures }: Outcome): string[] {
  const flips = decision.flips.slice(0, 8).map(({ because }) => `* ${inline(because)}`);
  return [
    '### Confirmation',
    ...(review.id === '' ? [] : [`To be looked at again on ${review.reexamineOn}.`]),
    flips.length === 0
      ? 'No input that was looked at changes the verdict.'
      : `The verdict changes with these inputs:\n\n${flips.join('\n')}`,
    ...(signatures.length === 0
      ? []
      : [
          table(
            ['Signed as', 'By', 'On', 'Of the record'],
            signatures.map(({ role, by, at, sha256 }) => [
              signingRoleName[role],
              inline(by.name),
              at.toISOString().slice(0, 10),
              `\`${sha256}\``,
            ]),
          ),
        ]),
  ];
}

function prosAndCons(frozen: FrozenReview, option: FrozenOption): string[] {
  const { name, title, sites, evaluation } = option;
  const counts = countBySeverity(evaluation.findings.map(({ severity }) => severity));
  const found = counts.filter(({ count }) => count > 0);
  const worst = evaluation.findings.slice(0, 3);
  return [
    `### ${inline(name)}`,
    ...(title === null ? [] : [inline(title)]),
    [
      `* Neutral, because it stands in ${sites.map(({ region, role }) => `${inline(region)} (${role})`).join(', ') || 'no region'}`,
      ...option.figures
        .filter(({ standing }) => standing === 'meets')
        .map(
          (figure) =>
            `* Good, because ${inline(spoken(figure.label))} is ${inline(frozenFigureText(figure))}`,
        ),
      ...worst.map(
        ({ severity, code, message }) =>
          `* Bad, because ${standingWord[severity].toLowerCase()} ${code}: ${inline(message)}`,
      ),
      ...(found.length === 0
        ? []
        : [
            `* In all ${found.map(({ severity, count }) => `${count} ${severity}`).join(', ')}: ${plural(evaluation.findings.length, 'finding')}`,
          ]),
    ].join('\n'),
    ...(option.isProposed ? [] : caseSentences(frozen, name).slice(1, 2).map(inline)),
  ];
}

function moreParts(frozen: FrozenReview, outcome: Outcome): string[] {
  const { review, engine, assumptions } = frozen;
  const said = discussion(outcome.discussion);
  return [
    '## More Information',
    [
      ...(review.id === '' ? [] : [`* Review: /reviews/${review.id}`]),
      ...(review.supersedes === null
        ? []
        : [
            `* Takes the place of: ${inline(review.supersedes.title)} (/reviews/${review.supersedes.id})`,
          ]),
      `* Reckoned by engine ${engine.version} on ${review.takenAt.slice(0, 10)}`,
      `* Assumptions that the workspace states itself: ${assumptions.overrides.length === 0 ? 'none' : ''}`,
      ...assumptions.overrides.map(
        ({ id, value, unit, because }) =>
          `  * ${inline(id)}: ${value} ${inline(unit)}${because === undefined ? '' : `, because ${inline(because)}`}`,
      ),
    ].join('\n'),
    ...(said === '' ? [] : ['### Questions and answers', said]),
  ];
}

/** A label inside of a sentence; what is written in capitals stays so. */
const spoken = (label: string): string =>
  /^[A-Z]{2}/.test(label) ? label : `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
