/** Where a dump of each release is kept, with what it held beside it. */
export const releasedDumps = 'lib/testing/released/dumps';
