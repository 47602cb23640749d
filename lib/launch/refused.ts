/** Starting or running has to end; the message is one sentence for the person at the terminal. */
export class LaunchRefused extends Error {
  override readonly name = 'LaunchRefused';
}
