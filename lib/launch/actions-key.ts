import { hkdfSync } from 'node:crypto';

/**
 * The key with which Next encrypts what a page hands to its actions unseen, 32 bytes in base64, derived
 * from `material`: the same for every process that was given the same.
 */
export function actionsKey(material: string): string {
  return Buffer.from(hkdfSync('sha256', material, '', 'meridian server actions', 32)).toString(
    'base64',
  );
}
