import { sharedDatabase } from '@/lib/db/shared';

/** Who asks whether the store answers waits no longer than this, in milliseconds. */
const patienceMs = 2_000;

/** Whether the store answers, and soon. */
export async function storeAnswers(): Promise<boolean> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<false>((resolve) => {
    clock = setTimeout(() => resolve(false), patienceMs);
  });
  const answer = sharedDatabase().$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(clock);
  }
}
