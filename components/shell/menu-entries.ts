import type { MenuEntry } from '../ui/menu';
import { appliesNow, labelNow, type Act, type MenuName } from './acts';

/** The acts of a menu, as they apply now; what takes away stands apart, last. */
export function menuEntries(acts: readonly Act[], menu: MenuName): readonly MenuEntry[] {
  const here = acts.filter((act) => act.menus?.includes(menu) === true && appliesNow(act));
  const entryOf = (act: Act): MenuEntry => ({
    label: act.short ?? labelNow(act),
    onSelect: () => act.run?.(),
    ...(act.icon === undefined ? {} : { icon: act.icon }),
    ...(act.keys?.[0] === undefined ? {} : { shortcut: act.keys[0] }),
    ...(act.danger === true ? { danger: true } : {}),
  });
  const safe = here.filter(({ danger }) => danger !== true).map(entryOf);
  const away = here.filter(({ danger }) => danger === true).map(entryOf);
  const isDivided = safe.length > 0 && away.length > 0;
  return [
    ...safe,
    ...(isDivided ? [{ kind: 'separator', id: 'before-away' } as const] : []),
    ...away,
  ];
}
