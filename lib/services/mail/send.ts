import { createTransport } from 'nodemailer';
import type { TeamMode } from '@/lib/schemas/settings';

/** Sends a mail where a mail server is set. Returns whether it was taken; a mail server that does not answer is no reason to fail. */
export async function sendMail(
  { mail }: TeamMode,
  { to, subject, text }: { readonly to: string; readonly subject: string; readonly text: string },
): Promise<boolean> {
  if (mail === null) return false;
  const transport = createTransport(mail.url, { from: mail.from });
  try {
    await transport.sendMail({
      to,
      subject,
      text,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return true;
  } catch {
    return false;
  } finally {
    transport.close();
  }
}
