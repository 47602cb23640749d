import { workPlaces, type Decision, type WorkPlace } from '@/lib/engine/model';
import { MissingInputs } from './missing-inputs';
import { Said } from './said';
import { SectionCard } from './section-card';

const placeName: Readonly<Record<WorkPlace, string>> = {
  edge: 'At the edge',
  regional: 'In the regions near users',
  core: 'In a core region',
};

/** Where each data set and each kind of request belongs. */
export function PlacementCard({ placement }: Pick<Decision, 'placement'>) {
  const groups = [...workPlaces, null].map((place) => ({
    place,
    rows: placement.filter((one) => one.place === place),
  }));
  return (
    <SectionCard
      title="Where work belongs"
      note="edge, regional or core, by what waits and how large it is"
    >
      {placement.length === 0 ? (
        <p className="text-body text-text-2">
          The document names no data set and no kind of request to place.
        </p>
      ) : (
        <dl className="space-y-2">
          {groups.map(({ place, rows }) =>
            rows.length === 0 ? null : (
              <div key={place ?? 'open'}>
                <dt className="text-note text-text-3">
                  {place === null ? 'Cannot be said yet' : placeName[place]}
                </dt>
                {rows.map((one) => (
                  <dd key={`${one.subject} ${one.name}`} className="text-body text-text-2">
                    <Said sentence={one} />
                    {one.missing.length === 0 ? null : (
                      <span className="text-note text-text-3">
                        {' '}
                        state <MissingInputs inputs={one.missing} />
                      </span>
                    )}
                  </dd>
                ))}
              </div>
            ),
          )}
        </dl>
      )}
    </SectionCard>
  );
}
