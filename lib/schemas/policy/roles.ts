/** What somebody may be in a workspace or in one document; each may do all that the one before may. */
export const roles = ['viewer', 'editor', 'approver', 'administrator'] as const;

export type Role = (typeof roles)[number];

export const isRole = (value: string): value is Role => roles.some((role) => role === value);
