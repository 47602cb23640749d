import { describe, expect, it } from 'vitest';
import { Prisma } from '@/lib/db/generated/client';
import { Conflict, Unavailable } from './errors';
import { knownError } from './known-error';

/** As Prisma passes on what PostgreSQL says, under a code for everything that it does not know. */
const passedOn = (originalCode: string) =>
  new Prisma.PrismaClientKnownRequestError('Database error', {
    code: 'P2039',
    clientVersion: '7',
    meta: { driverAdapterError: { name: 'DriverAdapterError', cause: { originalCode } } },
  });

/** The same for a statement that is written by hand, where it says what happened in a word of its own. */
const wrapped = (kind: string) =>
  new Prisma.PrismaClientKnownRequestError('Raw query failed', {
    code: 'P2010',
    clientVersion: '7',
    meta: { driverAdapterError: { name: 'DriverAdapterError', cause: { kind } } },
  });

describe('an error of the database', () => {
  it.each([
    ['its server was killed', passedOn('57P01')],
    ['it ended another connection in a crash', passedOn('57P02')],
    ['it is starting up', passedOn('57P03')],
    ['it has no connection left', passedOn('53300')],
    ['a statement by hand does not reach it', wrapped('DatabaseNotReachable')],
    ['it closes the connection under a statement by hand', wrapped('ConnectionClosed')],
    ['the connection broke while it was idle', new Error('Connection terminated unexpectedly')],
    [
      'the connection broke while it was taken',
      new Error('Client has encountered a connection error and is not queryable'),
    ],
  ])('is for trying again where %s', (_, error) => {
    const known = knownError(error);
    expect(known).toBeInstanceOf(Unavailable);
    expect(known).toHaveProperty('cause', error);
  });

  it('is a conflict where a name is taken', () => {
    const taken = new Prisma.PrismaClientKnownRequestError('Unique constraint failed', {
      code: 'P2002',
      clientVersion: '7',
    });
    expect(knownError(taken)).toBeInstanceOf(Conflict);
    expect(knownError(passedOn('23505'))).toBeInstanceOf(Conflict);
  });

  it.each([passedOn('22003'), new Error('something else')])(
    'is a fault of ours otherwise',
    (error) => {
      expect(knownError(error)).toBe(error);
    },
  );
});
