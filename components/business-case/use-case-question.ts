'use client';

import { useMemo } from 'react';
import { benefitIds, type Benefits } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import type { ReturnsQuestion } from '../compute/protocol';
import { useMoneyAddress } from './use-money-address';

/** The business case that the address asks for, and the same with all benefits. */
export function useCaseQuestion(): {
  readonly question: ReturnsQuestion;
  readonly whole: ReturnsQuestion;
  /** What is switched off. */
  readonly without: readonly (keyof Benefits)[];
} {
  const { architecture } = useOpenArchitecture();
  const [{ without, against }] = useMoneyAddress();
  const off = benefitIds.filter((id) => without.includes(id)).join(',');
  const baseline = architecture.options.some(({ name }) => name === against) ? against : null;
  return useMemo(() => {
    const whole = { architecture, ...(baseline === null ? {} : { baseline }) };
    const list = benefitIds.filter((id) => off.split(',').includes(id));
    const benefits = Object.fromEntries(list.map((id) => [id, false]));
    return {
      whole,
      question: list.length === 0 ? whole : { ...whole, benefits },
      without: list,
    };
  }, [architecture, baseline, off]);
}
