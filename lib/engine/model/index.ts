export * from './architecture';
export * from './assumption';
export * from './edit';
export * from './evaluation';
export * from './explanation';
export * from './finding';
export * from './pattern';
export * from './trace';
