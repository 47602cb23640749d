import type { InFlight, Routing } from '../../model';

/** What becomes of requests on a machine that is gone: clients that route themselves try again, others see an error. */
export function cutShort({ strategy }: Routing): InFlight {
  return strategy === 'application'
    ? {
        reads: 'retry',
        writes: 'retry',
        because: 'clients try again elsewhere; a write needs a key of its own not to be done twice',
      }
    : {
        reads: 'fail',
        writes: 'fail',
        because: 'the connection breaks; whether a write was done is for the client to ask',
      };
}
