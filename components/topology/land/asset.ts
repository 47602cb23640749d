/** Written by prepare.ts. */
export const landAsset = '/land/countries-50m.b30d6ae7d686.json';
