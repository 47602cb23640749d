import type { Thing } from '@/lib/flow';
import { sentenceList } from '@/lib/format/sentence-list';
import { workNow } from './load-work';
import type { MapActing } from './map-acting';
import { thingWords } from './thing-words';

/** Takes away what is selected, all in one step, and says what is gone. */
export function removeSelected({ store, now, attempt, announce }: MapActing): void {
  const things = store.getSnapshot().selection;
  const work = workNow();
  const document = work?.editableOf(store.getSnapshot()) ?? null;
  if (work === null || document === null || things.length === 0) return;
  const { option } = now();
  const isBothWays = (thing: Thing) =>
    thing.kind === 'link' &&
    option.links.some(({ from, to }) => from === thing.to && to === thing.from);
  const command = work.tryCommand(() =>
    work.removeThings(document, option.name, things, isBothWays),
  );
  if (attempt(command)) announce(`Removed ${sentenceList(things.map(thingWords))}.`);
}
