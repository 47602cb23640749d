import { useRouter } from 'next/navigation';
import type { RegionId } from '@/lib/engine/model';
import type { Thing } from '@/lib/flow';
import { thingToWord } from '@/lib/flow/canvas/things';
import { useStable } from '../topology/use-stable';
import type { Address } from './use-address';
import type { OpenDocument } from './use-open-document';
import { pathOfView } from './views';

/** A loss or things of the drawing, shown on the map: at once where it is open, else by going there. */
export function useShownOnMap(
  { store, snapshot }: OpenDocument,
  { setLost }: Address,
  { name }: { readonly name: string },
  isMap: boolean,
): {
  readonly onFail: (lost: readonly RegionId[]) => void;
  readonly onShow: (things: readonly Thing[]) => void;
} {
  const router = useRouter();
  const goTo = (query: Readonly<Record<string, string>>) => {
    const search = new URLSearchParams({ option: snapshot.option, ...query });
    router.push(`${pathOfView(name, null)}?${search.toString()}`);
  };
  const onFail = useStable((lost: readonly RegionId[]) => {
    if (isMap) setLost(lost);
    else goTo({ mode: 'fail', lose: lost.join(',') });
  });
  const onShow = useStable((things: readonly Thing[]) => {
    if (isMap) store.select(things);
    else goTo({ sel: things.map(thingToWord).join(',') });
  });
  return { onFail, onShow };
}
