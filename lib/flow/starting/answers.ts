import type { Coordinates, PatternId } from '@/lib/engine/model';

/** How much may be lost: how long users may go without, and which newest writes may be gone. */
export interface LossTolerance {
  readonly id: 'nothing' | 'seconds' | 'minutes' | 'day';
  readonly title: string;
  readonly says: string;
  /** In the document's notation. */
  readonly rto: string;
  readonly rpo: string;
}

/** From the strictest on. */
export const lossTolerances: readonly LossTolerance[] = [
  {
    id: 'nothing',
    title: 'No write, and hardly a minute',
    says: 'Payments, orders: back within a minute, every write kept',
    rto: '60s',
    rpo: '0s',
  },
  {
    id: 'seconds',
    title: 'A few seconds of writes',
    says: 'Collaboration, games: back within five minutes',
    rto: '5m',
    rpo: '5s',
  },
  {
    id: 'minutes',
    title: 'A quarter of an hour of writes',
    says: 'Most internal services: back within an hour',
    rto: '1h',
    rpo: '15m',
  },
  {
    id: 'day',
    title: 'A day',
    says: 'Reports, tools for a few: restored from last night’s backup',
    rto: '24h',
    rpo: '24h',
  },
];

/** Users in one place. */
export interface StartingPlace {
  readonly name: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly at: Coordinates;
  readonly users: number;
}

/** What a new document is drafted from. */
export interface StartingAnswers {
  readonly name: string;
  readonly places: readonly StartingPlace[];
  readonly tolerance: LossTolerance;
  /** null: nobody knows, and the document says so. */
  readonly outageCostPerHourUsd: number | null;
  /** The shape to begin with; absent: the one that the verdict names. */
  readonly pattern?: PatternId;
}
