import type { ReactNode } from 'react';
import type { RegionFacts } from '@/lib/engine/tables';
import { countryName } from '@/lib/format/country-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { Facts } from '../ui/facts';
import { Card } from '../ui/card';

function Ruling({ children, from }: { readonly children: ReactNode; readonly from: string }) {
  return (
    <>
      {children}
      <span className="block text-note text-text-3">{from}</span>
    </>
  );
}

/** Data of people in the European Economic Area: inside it, under a decision, or neither. */
function adequacyOf({ law: { areas, areasSource, adequacy, adequacySource } }: RegionFacts) {
  if (areas.includes('EEA')) {
    return (
      <Ruling from={`${areasSource.source}, ${areasSource.asOf}`}>Lies in the Area itself</Ruling>
    );
  }
  if (adequacy === null) {
    return (
      <Ruling from={`as of ${adequacySource.asOf}`}>
        No adequacy decision is known: other safeguards are needed
      </Ruling>
    );
  }
  return (
    <Ruling from={`${adequacy.source}; list as of ${adequacySource.asOf}`}>
      Adequacy decision for {adequacy.scope}
      {adequacy.review === null ? '; no review is known' : `; ${adequacy.review}`}
    </Ruling>
  );
}

/** Under whose law a region is, with the day of each list. */
export function LawCard({ facts }: { readonly facts: RegionFacts }) {
  const { country, law } = facts;
  const { localisation, localisationSource } = law;
  return (
    <Card title="Law" note="no legal advice">
      <div className="px-4 pb-1">
        <Facts
          facts={[
            {
              label: 'Jurisdictions',
              value: sentenceList([countryName(country), ...law.areas]),
            },
            { label: 'Data of people in the EEA', value: adequacyOf(facts) },
            {
              label: `What must rest in ${countryName(country)}`,
              value:
                localisation.length === 0 ? (
                  <Ruling from={`as of ${localisationSource.asOf}; none known is no proof`}>
                    No rule is known
                  </Ruling>
                ) : (
                  localisation.map(({ scope, law: act, source, reach }) => (
                    <Ruling
                      key={scope}
                      from={`${source}; list as of ${localisationSource.asOf}${reach === 'reported' ? '; reported by one source' : ''}`}
                    >
                      {scope}
                      {act === null ? '' : ` (${act})`}
                    </Ruling>
                  ))
                ),
            },
          ]}
        />
      </div>
    </Card>
  );
}
