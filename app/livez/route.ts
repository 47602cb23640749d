export const dynamic = 'force-dynamic';

/** Whether this process answers at all; it asks nothing of the database. */
export function GET(): Response {
  return Response.json({ live: true });
}
