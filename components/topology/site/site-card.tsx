'use client';

import { shortRegion } from '@/lib/format/region-name';
import { requestRate } from '@/lib/format/request-rate';
import { text } from '@/lib/format/words';
import type { Emphasis, MapMode } from '@/lib/flow/canvas/elements';
import type { PlacedCard } from '@/lib/flow/canvas/placement';
import type { SiteView } from '@/lib/flow/canvas/scene/sites';
import { SeverityMark } from '../../ui/severity-mark';
import { classNames } from '../../ui/class-names';
import { isFullCard } from '../measures';
import { useMapActions } from '../map-actions';
import { siteCost, siteLoad, siteRole, siteSpoken } from '@/lib/picture/map-words';
import { UtilisationRing } from './utilisation-ring';

const surface =
  'pointer-events-auto absolute flex cursor-pointer items-center rounded-card bg-surface text-left shadow-map select-none';

function outline(view: SiteView, emphasis: Emphasis): string {
  if (view.state === 'over') return 'outline-2 outline-critical';
  if (emphasis === 'selected') return 'outline-2 outline-accent';
  return emphasis === 'pointed' ? 'outline-2 outline-accent/50' : 'outline-0';
}

/** The second line: its load, or what became of it. */
function LoadLine({ view }: { readonly view: SiteView }) {
  if (view.state === 'down')
    return (
      <span className="flex items-center gap-1 font-medium text-text-1">
        {view.downBy === 'loss' ? null : <SeverityMark standing="critical" size={12} decorative />}
        {view.downBy === 'loss' ? 'Lost' : 'Fallen under its load'}
      </span>
    );
  const [load, of] = siteLoad(view);
  return (
    <span className="text-text-2">
      {load === '' ? null : (
        <b
          className={classNames(
            'font-medium',
            view.state === 'over' ? 'text-critical-text' : 'text-text-1',
          )}
        >
          {load}
        </b>
      )}
      {of}
    </span>
  );
}

/** The third line: role, writer and zones; in Fail the verdict on an overloaded site. */
function RoleLine({ view, mode }: { readonly view: SiteView; readonly mode: MapMode }) {
  if (view.state === 'over')
    return (
      <span className="flex items-center gap-1 font-medium text-critical-text">
        <SeverityMark standing="critical" size={12} decorative />
        {mode === 'fail' ? 'Over its limit: falls' : 'Over its limit'}
      </span>
    );
  return <span className="text-text-3">{siteRole(view)}</span>;
}

/** A site's card: a button that selects it, or in Fail takes it out and back. */
export function SiteCard({
  view,
  card,
  emphasis,
  mode,
}: {
  readonly view: SiteView;
  readonly card: PlacedCard;
  readonly emphasis: Emphasis;
  readonly mode: MapMode;
}) {
  const actions = useMapActions();
  const lost = view.state === 'down';
  const full = isFullCard(card);
  return (
    <button
      type="button"
      data-map-key={view.key}
      aria-label={siteSpoken(view)}
      aria-pressed={mode === 'fail' ? lost : emphasis === 'selected'}
      onClick={(event) => actions.pick(view.key, event.shiftKey)}
      onPointerEnter={() => actions.pointRegion(mode === 'draw' ? view.region : null)}
      onPointerLeave={() => actions.pointRegion(null)}
      onFocus={() => actions.pointRegion(mode === 'draw' ? view.region : null)}
      onBlur={() => actions.pointRegion(null)}
      onContextMenu={(event) => {
        event.preventDefault();
        actions.menu(view.key, { x: event.clientX, y: event.clientY });
      }}
      style={{
        left: card.offset.x,
        top: card.offset.y,
        width: card.size.width,
        height: card.size.height,
      }}
      className={classNames(
        surface,
        full ? 'gap-2.5 px-2.5' : 'gap-2 rounded-overlay px-1.5',
        outline(view, emphasis),
        lost &&
          'bg-[repeating-linear-gradient(135deg,var(--surface)_0_7px,color-mix(in_oklab,var(--hover)_60%,var(--surface))_7px_14px)]',
      )}
    >
      <UtilisationRing
        utilization={view.utilization}
        safe={view.safeUtilization}
        size={full ? 46 : 20}
        lost={lost}
        moves={mode === 'fail'}
      />
      {full ? (
        <span className="flex min-w-0 flex-1 flex-col text-note">
          <span className="flex items-baseline gap-1.5 truncate">
            <b className="text-body font-semibold">{shortRegion(view.region)}</b>
            <span className="truncate text-text-3">{view.place}</span>
          </span>
          <LoadLine view={view} />
          {lost ? (
            <span className="text-text-2">{text(requestRate(view.beforeRps))} before</span>
          ) : (
            <RoleLine view={view} mode={mode} />
          )}
          {lost ? null : (
            <span className="text-text-2 tabular">{siteCost(view) ?? 'cost unknown'}</span>
          )}
        </span>
      ) : (
        <span className="min-w-0 flex-1 truncate text-note font-medium">
          {shortRegion(view.region)}
        </span>
      )}
      {view.worst !== null && !lost ? (
        <SeverityMark
          standing={view.worst}
          size={13}
          decorative
          className={full ? 'absolute top-2 right-2' : ''}
        />
      ) : null}
    </button>
  );
}
