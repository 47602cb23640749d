/** Hours in a month, as clouds bill: a year's 8 760 in twelve parts. */
export const monthHours = 730;
export const monthSeconds = monthHours * 3600;
/** A gigabyte of a bill: a thousand make a terabyte, so that 1 TB a day at $0.02 is $20 a day. */
export const gigabyte = 1e9;
