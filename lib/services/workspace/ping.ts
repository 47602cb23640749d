import { sharedDatabase } from '@/lib/db/shared';

/** Whether the store answers. */
export async function storeAnswers(): Promise<boolean> {
  try {
    await sharedDatabase().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}
