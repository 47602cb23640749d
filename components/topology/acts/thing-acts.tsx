import {
  ArrowLeftRight,
  MapPin,
  Spline,
  SquareDashedMousePointer,
  Trash2,
  ZapOff,
} from 'lucide-react';
import type { RegionId } from '@/lib/engine/model';
import type { Thing } from '@/lib/flow';
import { plural } from '@/lib/format/plural';
import { shortRegion } from '@/lib/format/region-name';
import type { Act } from '../../shell/acts';
import type { MapActing } from './map-acting';

const group = 'What is selected';

/** What can be done with the things that are selected on the map. */
export function thingActs(
  { store, now, attempt, onDialog, onFail }: MapActing,
  removeSelected: () => void,
): readonly Act[] {
  const selection = (): readonly Thing[] => store.getSnapshot().selection;
  const isDrawing = () => now().mode === 'draw';
  /** The one thing that is selected; null for none and for several. */
  const only = (): Thing | null => {
    const [thing, second] = selection();
    return second === undefined ? (thing ?? null) : null;
  };
  const site = (): RegionId | null => {
    const thing = only();
    return thing?.kind === 'site' ? thing.region : null;
  };
  const about = (region: RegionId | null): string =>
    region === null ? 'a site' : shortRegion(region);

  /** The link back, where the link that is selected has none. */
  const wayBack = (): { readonly from: RegionId; readonly to: RegionId } | null => {
    const link = only();
    if (link?.kind !== 'link') return null;
    const back = now().option.links.some(({ from, to }) => from === link.to && to === link.from);
    return back ? null : { from: link.to, to: link.from };
  };

  return [
    {
      id: 'select-all',
      label: 'Select everything',
      group: 'While drawing',
      keys: ['Ctrl A'],
      icon: <SquareDashedMousePointer aria-hidden />,
      menus: ['map'],
      when: isDrawing,
      run: () => {
        const { option, architecture } = now();
        store.select([
          ...option.sites.map(({ region }): Thing => ({ kind: 'site', region })),
          ...architecture.demand.populations.map(({ name }): Thing => ({
            kind: 'population',
            name,
          })),
          ...option.links.map(({ from, to }): Thing => ({ kind: 'link', from, to })),
        ]);
      },
    },
    {
      id: 'select-frame',
      label: 'Select what is in a frame: drag on the map; click to add one more',
      group: 'While drawing',
      keys: ['Shift'],
      run: null,
    },
    {
      id: 'fail-site',
      label: () => `Fail ${about(site())}`,
      group,
      keys: ['Shift F'],
      icon: <ZapOff aria-hidden />,
      menus: ['site'],
      when: () => isDrawing() && site() !== null,
      run: () => {
        const region = site();
        if (region !== null) onFail(region);
      },
    },
    {
      id: 'connect-to',
      label: 'Connect to…',
      group,
      keys: ['Shift L'],
      icon: <Spline aria-hidden />,
      menus: ['site'],
      when: () => isDrawing() && site() !== null,
      run: () => onDialog({ is: 'link', from: site(), to: null }),
    },
    {
      id: 'rehome',
      label: 'Move to another region…',
      group,
      keys: ['Shift M'],
      icon: <MapPin aria-hidden />,
      menus: ['site'],
      when: () => isDrawing() && site() !== null,
      run: () => {
        const region = site();
        if (region !== null) onDialog({ is: 'rehome', region });
      },
    },
    {
      id: 'copy-back',
      label: () => {
        const back = wayBack();
        return back === null
          ? 'Copy back too'
          : `Copy ${shortRegion(back.from)} to ${shortRegion(back.to)} too`;
      },
      group,
      keys: ['Shift B'],
      icon: <ArrowLeftRight aria-hidden />,
      menus: ['link'],
      when: () => isDrawing() && wayBack() !== null,
      run: () => {
        const back = wayBack();
        if (back !== null) attempt({ type: 'add-link', option: now().option.name, ...back });
      },
    },
    {
      id: 'remove',
      label: () => {
        const { length } = selection();
        return length > 1 ? `Remove all ${plural(length, 'thing')}` : 'Remove';
      },
      group,
      keys: ['Delete', 'Backspace'],
      icon: <Trash2 aria-hidden />,
      danger: true,
      menus: ['site', 'link', 'population', 'dependency', 'data', 'several'],
      when: () => isDrawing() && selection().length > 0,
      run: removeSelected,
    },
  ];
}
