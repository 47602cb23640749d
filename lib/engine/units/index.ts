/**
 * Units as types. A quantity carries its unit in its type (a brand, gone at run time) and in the name
 * of the key that holds it (`rttMs`, `loadRps`), so that milliseconds are never added to seconds.
 */
declare const unit: unique symbol;
export type Quantity<Name extends string> = number & { readonly [unit]: Name };

/** Milliseconds: latencies and replication lags. */
export type Ms = Quantity<'ms'>;
/** Seconds: recovery times, TTLs, probe intervals. */
export type Seconds = Quantity<'s'>;
/** Requests per second at the peak. */
export type Rps = Quantity<'rps'>;
/** A part of one, 0 to 1: `99.95%` in a document is 0.9995 here. */
export type Share = Quantity<'share'>;
/** Kilometres along a great circle. */
export type Km = Quantity<'km'>;
/** Bytes. */
export type Bytes = Quantity<'bytes'>;
/** US dollars. */
export type Usd = Quantity<'usd'>;

export const ms = (value: number): Ms => value as Ms;
export const seconds = (value: number): Seconds => value as Seconds;
export const rps = (value: number): Rps => value as Rps;
export const share = (value: number): Share => value as Share;
export const km = (value: number): Km => value as Km;
export const bytes = (value: number): Bytes => value as Bytes;
export const usd = (value: number): Usd => value as Usd;
