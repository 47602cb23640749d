declare global {
  // One flag for all of Next's bundles, as with the database.
  var meridianDraining: boolean | undefined;
}

/** From here on `/readyz` answers that this process takes no more work. */
export function startDraining(): void {
  globalThis.meridianDraining = true;
}

export function isDraining(): boolean {
  return globalThis.meridianDraining === true;
}
