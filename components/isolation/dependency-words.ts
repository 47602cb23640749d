import type { DependencyIsolation, IsolationFigures, IsolationLoss } from '@/lib/engine/model';
import { dependencyKindWords, dependencyStateWords } from '@/lib/format/isolation-words';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';

/** What it is and how it is needed: `identity, soft, Tier 1`. */
export function kindWords({ kind, needs, tier, external }: DependencyIsolation): string {
  return [
    ...(kind === null ? [] : [dependencyKindWords[kind]]),
    ...(external && kind !== 'third-party' ? ['external'] : []),
    needs,
    ...(tier === null ? [] : [`Tier ${tier}`]),
  ].join(', ');
}

/** Where it lives: `us-east-1 and us-west-2, through direct`. */
export function placeWords({ regions, reachedThrough, kind }: DependencyIsolation): string {
  const own = kind === 'provider-service' ? 'where each site stands' : 'place not stated';
  const places = regions.length === 0 ? own : sentenceList(regions.map(shortRegion));
  return reachedThrough === null ? places : `${places}, through ${reachedThrough}`;
}

/** How it stands after a loss: `gone, backup stands in`; empty while nothing of it is lost. */
export function stateWords(loss: IsolationLoss | null, name: string): string {
  const row = loss?.dependencies.find((one) => one.name === name);
  if (!row || row.state === 'up') return '';
  return row.standIn === null
    ? dependencyStateWords[row.state]
    : `${dependencyStateWords[row.state]}, ${row.standIn} stands in`;
}

/** A loss in words: `us-east-1 lost`; what has no site by what is down. */
export function lossWords({ lost, dependencies }: IsolationLoss): string {
  if (lost.length > 0) return `${sentenceList(lost.map(shortRegion))} lost`;
  const down = dependencies.filter(({ state }) => state === 'down').map(({ name }) => name);
  return down.length > 0 ? `${sentenceList(down)} down` : 'links cut';
}

/** The page in a sentence or two: what a loss takes along, or where everything hangs together. */
export function isolationSentence(
  { sharedFate, dependencies }: IsolationFigures,
  loss: IsolationLoss | null,
): string {
  if (loss !== null) {
    const down = loss.dependencies.filter(({ state }) => state === 'down');
    const names = down.map(({ name }) => name);
    const [first, ...others] = loss.cannot;
    const gone =
      names.length === 0
        ? `With ${lossWords(loss)}, nothing that the service hangs on goes too.`
        : `With ${lossWords(loss)}, ${sentenceList(names)} ${names.length === 1 ? 'is' : 'are'} gone too.`;
    if (!first) return gone;
    const blocked = loss.cannot.find(({ failoverNeeds }) => failoverNeeds !== null);
    const acts = `Nobody can ${sentenceList(
      [first, ...others].map(({ act }) => act),
      'or',
    )}`;
    return blocked
      ? `${gone} ${acts}, and the failover takes it: ${blocked.failoverNeeds ?? ''}.`
      : `${gone} ${acts} until it is back.`;
  }
  const [shared] = sharedFate.toSorted(
    (a, b) => Number(b.hard) - Number(a.hard) || b.dependencies.length - a.dependencies.length,
  );
  if (!shared) {
    return dependencies.some(({ regions }) => regions.length > 0)
      ? 'No single region holds all of something that sites elsewhere need.'
      : 'Where these live is not stated, so that no loss of a region is known to take them.';
  }
  const { region, dependencies: names, hard } = shared;
  const verb = names.length === 1 ? 'lives' : 'live';
  return `${sentenceList(names)} ${verb} in ${shortRegion(region)} alone, and sites elsewhere need ${names.length === 1 ? 'it' : 'them'}${hard ? ' for every request' : ''}.`;
}
