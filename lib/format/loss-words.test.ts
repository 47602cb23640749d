import { expect, test } from 'vitest';
import type { Loss } from '@/lib/engine/model';
import { lossWords } from './loss-words';

const us = 'aws:us-east-1';
const eu = 'aws:eu-west-1';
const asia = 'aws:ap-south-1';

test.each<[Loss, string, string]>([
  [{ kind: 'sites', sites: [us] }, 'us-east-1 lost', 'us-east-1 is lost'],
  [
    { kind: 'sites', sites: [us, eu] },
    'us-east-1 and eu-west-1 lost',
    'us-east-1 and eu-west-1 are lost',
  ],
  [
    { kind: 'sites', sites: [us, eu, asia, 'gcp:europe-west1', 'gcp:us-east1'] },
    'us-east-1, eu-west-1 and 3 more lost',
    'us-east-1, eu-west-1 and 3 more are lost',
  ],
  [{ kind: 'provider', provider: 'aws' }, 'All of AWS lost', 'All of AWS is lost'],
  [
    { kind: 'dependency', name: 'identity' },
    'identity down',
    'identity is down, and all sites are up',
  ],
  [
    { kind: 'dependency-regions', name: 'identity' },
    'All regions of identity lost',
    'All regions of identity are lost',
  ],
  [
    { kind: 'partition', groups: [[us], [eu, asia]] },
    'us-east-1 cut off',
    'us-east-1 does not reach eu-west-1 and ap-south-1, and all are up',
  ],
  [
    {
      kind: 'links',
      links: [
        { from: us, to: eu },
        { from: eu, to: us },
      ],
    },
    'Replication cut between us-east-1 and eu-west-1',
    'Replication between us-east-1 and eu-west-1 is cut',
  ],
])('%j', (loss, heading, sentence) => {
  expect(lossWords(loss)).toMatchObject({ heading, sentence });
});
