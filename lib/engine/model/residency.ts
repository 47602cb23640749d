import type { Ms, Seconds, Share, Usd } from '../units';
import type { RegionId } from './architecture';

/** Copies that replication and backup sites do not make: what else a service keeps of its data. */
export const copyKinds = ['backup', 'log', 'analytics', 'cache', 'edge'] as const;
export type CopyKind = (typeof copyKinds)[number];

/** Where a pipeline takes the subjects out of the data: before it goes elsewhere, or once it is there. */
export const anonymisations = ['before-leaving', 'on-arrival'] as const;
export type Anonymisation = (typeof anonymisations)[number];

/** A further copy of a data set. */
export interface DataCopy {
  readonly kind: CopyKind;
  /** Where it rests; absent: beside the data, and for a copy at the edge wherever that is. */
  readonly regions?: readonly RegionId[];
  /** The sites that it takes its data from; absent: every site that holds the data. */
  readonly from?: readonly RegionId[];
  /** Absent: it is not made anonymous. */
  readonly anonymised?: Anonymisation;
}

/** People or programs that read a data set from some countries. */
export interface DataAccess {
  readonly by: string;
  /** ISO 3166 alpha-2. */
  readonly countries: readonly string[];
  /** Only in an emergency, with what holds then; absent: whenever they like. */
  readonly breakGlass?: {
    /** The country of whoever has to approve. */
    readonly approvedIn?: string;
    readonly expiresS?: Seconds;
    readonly recorded?: boolean;
  };
}

/** How data comes to where it may not be. */
export type ResidencyWay =
  'written' | 'replica' | 'failover' | 'target' | CopyKind | 'connection' | 'access';

/**
 * What would happen there: data rests, is read, or mixes with another partition. `barred`: the loss leaves
 * its users no lawful site, and going on would bring it there; they are counted as not served instead.
 */
export type ResidencyEffect = 'rests' | 'read' | 'mixes' | 'barred';

export interface ResidencyFigures {
  readonly violations: readonly ResidencyViolation[];
  /** What the law may ask for; null: nothing was found that a law with a known fine covers. */
  readonly fine: ResidencyFine | null;
}

export interface ResidencyViolation {
  readonly data: string;
  readonly way: ResidencyWay;
  /** How the data gets there: `written by eu`, `replicated from aws:us-east-1`. */
  readonly path: string;
  readonly effect: ResidencyEffect;
  readonly jurisdiction: string;
  readonly region: RegionId;
  readonly when: 'steady' | 'failover';
  /** Populations whose data it is. */
  readonly populations: readonly string[];
  /** For a failover: the sites whose loss brings it about. */
  readonly lost: readonly RegionId[];
}

/** A fine as a share of yearly revenue. */
export interface ResidencyFine {
  readonly law: string;
  readonly shareOfRevenue: Share;
  /** null: the document states no revenue. */
  readonly atStakeUsd: Usd | null;
  /** Jurisdictions of violations for which no fine is known here. */
  readonly unknownFor: readonly string[];
}

/** Whether data may be read somewhere; `not-stated`: the document does not say where it may be. */
export type ReadingLaw = 'lawful' | 'outside' | 'not-stated';

/**
 * What a data set does at a place. `healthy-only`: rests there lawfully with nothing lost, and not in every
 * loss. `adequate`: outside of the rule, in a country with an adequacy decision for all personal data. `kept-out`: it is not
 * there and may not be. `free`: it is not there and may be.
 */
export type ResidencyStanding =
  'rests' | 'healthy-only' | 'readable' | 'unlawful' | 'adequate' | 'kept-out' | 'free';

/** A copy of the data of some users at a place, lawful or not. */
export interface RestingCopy {
  readonly data: string;
  readonly region: RegionId;
  readonly way: ResidencyWay;
  readonly path: string;
  readonly populations: readonly string[];
  /** Where data of these users must rest; null: anywhere. */
  readonly jurisdiction: string | null;
  /** False where some of these users' data may not rest there. */
  readonly lawful: boolean;
}

/** What holds while some sites are lost. */
export interface ResidencyState {
  readonly lost: readonly RegionId[];
  readonly cells: readonly {
    readonly data: string;
    readonly region: RegionId;
    readonly standing: ResidencyStanding;
  }[];
  readonly copies: readonly RestingCopy[];
  readonly violations: readonly ResidencyViolation[];
  /** Users whom the law leaves without a site. */
  readonly withoutLawfulSite: readonly string[];
  readonly travellers: readonly TravellerRow[];
}

/** Somebody of one population, abroad. */
export interface TravellerRow {
  readonly population: string;
  readonly country: string;
  /** Where they are: the name of another population or of a city. */
  readonly away: string;
  readonly awayCountry: string;
  /** null: no lawful site is left to serve them. */
  readonly servedFrom: RegionId | null;
  readonly rttMs: Ms | null;
  /** A warm request. */
  readonly requestMs: Ms | null;
  /** The same request at home. */
  readonly atHomeMs: Ms | null;
  /** The site that would serve them if no law bound their data, and what it would take. */
  readonly unbound: { readonly region: RegionId; readonly requestMs: Ms } | null;
  /** The region that their connections end in on the way, and whether their data may pass there. */
  readonly edge: { readonly region: RegionId; readonly reading: ReadingLaw } | null;
}

/** What has to become of a user's data when they move to another country for good. */
export interface RehomingRow {
  readonly data: string;
  readonly population: string;
  readonly to: string;
  readonly fromRegion: RegionId;
  readonly toRegion: RegionId;
  readonly duty: 'must-move' | 'may-stay' | 'may-move';
  /** Of one user; null: the size of the data set is not known. */
  readonly bytesPerUser: number | null;
  readonly rttMs: Ms;
}

/** What crosses when users of two homes have to do with each other. */
export interface InteractionRow {
  readonly data: string;
  /** Whose data is read, and where it rests. */
  readonly subjects: string;
  readonly home: RegionId;
  /** Who reads it, and from where. */
  readonly readers: string;
  readonly readersHome: RegionId;
  readonly readersCountry: string;
  readonly reading: ReadingLaw;
  readonly rttMs: Ms;
}

/** A statement of who reads a data set, judged. */
export interface AccessRow {
  readonly data: string;
  readonly by: string;
  readonly country: string;
  readonly reading: ReadingLaw;
  /** null: not only in an emergency. */
  readonly breakGlass: { readonly missing: readonly string[] } | null;
}

/** A column of the matrix: a site, or a region that only a copy or an edge is in. */
export interface ResidencyPlace {
  readonly region: RegionId;
  readonly country: string;
  readonly is: 'site' | 'copy' | 'edge';
  readonly partition: string;
  /** What the European Commission has decided of its country, outside of the EEA; null: nothing. */
  readonly adequacy: AdequacyStanding | null;
}

export interface AdequacyStanding {
  readonly scope: string;
  /** False where it covers some organisations alone. */
  readonly full: boolean;
  /** In words, as of the table. */
  readonly review: string | null;
  /** ISO dates; null: not known, or without end. */
  readonly since: string | null;
  readonly until: string | null;
  /** Whether it holds on the day asked about. */
  readonly holds: boolean;
}

/** What a data set demands, and of whom. */
export interface ResidencyRule {
  readonly data: string;
  readonly class: string;
  readonly residency: readonly string[];
  /** null: not stated. */
  readonly readableIn: readonly string[] | null;
  /** The populations that it binds. */
  readonly populations: readonly string[];
  /** Copies that are anonymous before they leave, in words. */
  readonly anonymised: readonly string[];
}

/** Everything that is known of where an option's data is and may be. */
export interface ResidencyReport {
  readonly option: string;
  /** The day that adequacy is judged for, ISO. */
  readonly on: string;
  readonly notice: string;
  readonly verdict: string;
  readonly rules: readonly ResidencyRule[];
  readonly places: readonly ResidencyPlace[];
  /** With nothing lost first, then every loss of one site, then those asked for. */
  readonly states: readonly ResidencyState[];
  /** Larger losses in which something comes to pass that no smaller one shows. */
  readonly further: readonly {
    readonly lost: readonly RegionId[];
    readonly violations: readonly ResidencyViolation[];
  }[];
  /** How many losses were looked at, and what was left out, in words. */
  readonly looked: string;
  readonly rehoming: readonly RehomingRow[];
  readonly interactions: readonly InteractionRow[];
  readonly access: readonly AccessRow[];
  readonly fine: ResidencyFine | null;
}
