'use client';

import { useEffect, useMemo, useState } from 'react';
import { nearestQuery, type NearAnswer, type NearFinder, type PageFinder } from './nearest';

const nothing: readonly NearAnswer[] = [];

/**
 * What is near to what was typed: the open page's own places first, then countries and cities, which the
 * server knows. `waiting` until its answer is there; an answer that is overtaken is dropped.
 */
export function useNearAnswers(
  typed: string,
  pages: readonly PageFinder[],
  places: NearFinder | undefined,
): { readonly answers: readonly NearAnswer[]; readonly waiting: boolean } {
  const query = nearestQuery(typed);
  const [found, setFound] = useState<{
    readonly query: string;
    readonly answers: readonly NearAnswer[];
  } | null>(null);

  useEffect(() => {
    let current = true;
    if (query !== null && query !== '' && places !== undefined) {
      const take = (answers: readonly NearAnswer[]) => {
        if (current) setFound({ query, answers });
      };
      Promise.resolve(places(query)).then(take, () => take(nothing));
    }
    return () => {
      current = false;
    };
  }, [query, places]);

  const own = useMemo(
    () => (query === null ? nothing : pages.flatMap(({ find }) => find(query))),
    [query, pages],
  );
  const isThere = found !== null && found.query === query;
  const answers = useMemo(
    () => (isThere ? [...own, ...found.answers] : own),
    [own, isThere, found],
  );
  const waiting = query !== null && query !== '' && places !== undefined && !isThere;
  return { answers, waiting };
}
