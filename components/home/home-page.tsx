import { plural } from '@/lib/format/plural';
import { ReviewList } from '../review/review-list';
import { comingUp, needOf, type ReviewRow } from '../review/review-row';
import { ButtonLink } from '../ui/button-link';
import { Card } from '../ui/card';
import { PageHeader } from '../ui/page-header';

/** Recent decisions that the page lists. */
const recent = 8;

/** What needs whom: the reviews that wait for the one who looks, what is due, and what was decided lately. */
export function HomePage({
  rows,
  day,
}: {
  readonly rows: readonly ReviewRow[];
  /** Today, ISO. */
  readonly day: string;
}) {
  const needs = rows.filter((row) => needOf(row) !== null);
  const waiting = rows.filter((row) => row.state === 'in_review' && needOf(row) === null);
  const again = comingUp(rows, day);
  const decided = rows
    .filter(({ decidedAt }) => decidedAt !== null)
    .toSorted((a, b) => (b.decidedAt?.getTime() ?? 0) - (a.decidedAt?.getTime() ?? 0))
    .slice(0, recent);
  return (
    <>
      <PageHeader
        title="Home"
        aside={
          needs.length === 0
            ? 'Nothing waits for you'
            : `${plural(needs.length, 'review')} ${needs.length === 1 ? 'waits' : 'wait'} for you`
        }
        actions={<ButtonLink href="/catalog">To the catalog</ButtonLink>}
      />
      <div className="grid max-w-[1100px] gap-3.5 p-5 max-sm:p-4">
        <Part title="Needs you" rows={needs} day={day} say={needOf}>
          No signature, no answer and no draft waits for you.
        </Part>
        {waiting.length === 0 ? null : <Part title="Waits for others" rows={waiting} day={day} />}
        {again.length === 0 ? null : (
          <Part
            title="Due soon"
            note="to be looked at again within sixty days"
            rows={again}
            day={day}
          />
        )}
        <Part title="Recent decisions" rows={decided} day={day}>
          Nothing has been decided yet.
        </Part>
      </div>
    </>
  );
}

function Part({
  title,
  note,
  rows,
  day,
  say,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly ReviewRow[];
  readonly day: string;
  readonly say?: (row: ReviewRow) => string | null;
  /** What stands there where there is none. */
  readonly children?: string;
}) {
  return (
    <Card title={title} {...(note === undefined ? {} : { note })}>
      {rows.length === 0 ? (
        <p className="px-4 pb-4 text-body text-text-2">{children}</p>
      ) : (
        <ReviewList rows={rows} day={day} label={title} {...(say === undefined ? {} : { say })} />
      )}
    </Card>
  );
}
