import type { DrawOption } from '@/lib/export/frozen-review/drawing';

export const drawForReview: DrawOption | undefined = undefined;
