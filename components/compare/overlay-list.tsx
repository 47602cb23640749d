import { shortRegion } from '@/lib/format/region-name';
import { linkLabel, siteRole } from '@/lib/picture/map-words';
import { mark } from '@/lib/picture/mark';
import { shareSign, shareStroke, type Overlaid, type Share } from '@/lib/picture/overlay';
import { palettes } from '@/lib/picture/palette';
import { Drawing } from '../drawing/drawing';

const shares: readonly Share[] = ['both', 'first', 'second'];

const symbol = (share: Share) =>
  mark(
    'svg',
    { viewBox: '-12 -12 52 24', width: 46, height: 22, 'aria-hidden': 'true' },
    shareSign(share, palettes.page),
    mark('path', { d: 'M14 0H40', ...shareStroke(share, palettes.page) }),
  );
const symbols = { both: symbol('both'), first: symbol('first'), second: symbol('second') };

/** The overlay in words, with the signs that the map uses. */
export function OverlayList({
  laid,
  first,
  second,
}: {
  readonly laid: Overlaid;
  readonly first: string;
  readonly second: string;
}) {
  const titles = { both: 'In both', first: `Only in ${first}`, second: `Only in ${second}` };
  return (
    <div className="flex flex-col gap-3.5">
      {shares.map((share) => {
        const sites = laid.sites.filter((site) => site.share === share);
        const links = laid.links.filter((link) => link.share === share);
        return (
          <section key={share} aria-label={titles[share]}>
            <h3 className="flex items-center gap-2 text-subtitle">
              <Drawing of={symbols[share]} />
              {titles[share]}
            </h3>
            {sites.length + links.length === 0 ? (
              <p className="text-note text-text-3">nothing</p>
            ) : (
              <ul className="text-note text-text-2">
                {sites.map(({ region, first: mine, second: theirs }) => {
                  const [before, after] = [mine && siteRole(mine), theirs && siteRole(theirs)];
                  return (
                    <li key={region}>
                      <b className="font-medium text-text-1">{shortRegion(region)}</b>{' '}
                      {before !== null && after !== null && before !== after
                        ? `${before} → ${after}`
                        : (before ?? after)}
                    </li>
                  );
                })}
                {links.map(({ link, first: mine, second: theirs }) => {
                  const [before, after] = [mine && linkLabel(mine), theirs && linkLabel(theirs)];
                  return (
                    <li key={link.key}>
                      {shortRegion(link.from)} {link.both ? '↔' : '→'} {shortRegion(link.to)}:{' '}
                      {before !== null && after !== null && before !== after
                        ? `${before} → ${after}`
                        : (before ?? after)}
                    </li>
                  );
                })}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
