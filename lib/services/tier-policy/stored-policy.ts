import { z } from 'zod';

/** A policy in the notation of files, before anything in it has been looked at. */
export const storedPolicy = z.record(z.string(), z.unknown());
