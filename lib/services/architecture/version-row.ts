import type { Prisma, VersionReason } from '@/lib/db/generated/client';
import type { Principal } from '../context';

/** The row of a saved text. */
export function versionRow(
  author: Principal,
  saved: {
    readonly id: string;
    readonly version: number;
    readonly text: string;
    readonly reason: VersionReason;
  },
): Prisma.ArchitectureVersionUncheckedCreateInput {
  const { id, version, text, reason } = saved;
  return {
    architectureId: id,
    version,
    text,
    size: Buffer.byteLength(text),
    reason,
    authorId: author.id,
  };
}
