import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, acts } from './acts';
import { type Holder, refusal, roleFor } from './refusal';
import { type Role, roles } from './roles';

const everyAct = Object.keys(acts).filter((name): name is Act => name in acts);
const here = 'w1';
const document = { id: 'd1', workspaceId: here, owner: 'payments' };
const somebody = (role: Role, more: Partial<Holder> = {}): Holder => ({
  workspaceId: here,
  role,
  teams: [],
  access: {},
  ...more,
});

describe('the policy', () => {
  it('lets each role do all that the one before may', () => {
    for (const act of everyAct) {
      const may = roles.map((role) => refusal(somebody(role), act, here) === null);
      expect(may.indexOf(false, may.indexOf(true))).toBe(-1);
      expect(may.at(-1)).toBe(true);
    }
  });

  it('lets nobody do anything in another workspace, whatever they are there', () => {
    for (const act of everyAct) {
      for (const role of roles) {
        expect(refusal(somebody(role), act, 'w2')).toBe('This belongs to another workspace.');
        expect(refusal(somebody(role), act, { ...document, workspaceId: 'w2' })).not.toBeNull();
      }
    }
  });

  it('says what one is and what one would have to be', () => {
    expect(refusal(somebody('viewer'), 'architecture.save', document)).toBe(
      'You are a viewer here; to change a document one has to be an editor.',
    );
    expect(refusal(somebody('editor'), 'tier-policy.state', here)).toBe(
      'You are an editor here; to state the tier policy one has to be an approver.',
    );
  });

  it('takes the role that was set in the document before that of the workspace, up and down', () => {
    const up = somebody('viewer', { access: { d1: 'editor' } });
    expect(refusal(up, 'architecture.save', document)).toBeNull();
    expect(refusal(up, 'architecture.save', { ...document, id: 'd2' })).not.toBeNull();
    const down = somebody('approver', { access: { d1: 'viewer' }, teams: ['payments'] });
    expect(refusal(down, 'architecture.save', document)).not.toBeNull();
    expect(refusal(down, 'architecture.save', { ...document, id: 'd2' })).toBeNull();
  });

  it('makes members of the owning team editors of its documents alone', () => {
    const member = somebody('viewer', { teams: ['payments'] });
    expect(roleFor(member, document)).toBe('editor');
    expect(roleFor(member, { ...document, owner: 'people' })).toBe('viewer');
    expect(roleFor(member, { ...document, owner: null })).toBe('viewer');
    expect(roleFor(member, here)).toBe('viewer');
    expect(roleFor({ ...member, role: 'approver' }, document)).toBe('approver');
  });

  it('never takes anything from an administrator, and never gives one more than the workspace does elsewhere', () => {
    const anyRole = fc.constantFrom(...roles);
    fc.assert(
      fc.property(anyRole, fc.option(anyRole), fc.boolean(), (role, set, isMember) => {
        const holder = somebody(role, {
          ...(set === null ? {} : { access: { d1: set } }),
          teams: isMember ? ['payments'] : [],
        });
        const inDocument = roleFor(holder, document);
        if (role === 'administrator') expect(inDocument).toBe('administrator');
        expect(roleFor(holder, here)).toBe(role);
        if (set === null && !isMember) expect(inDocument).toBe(role);
      }),
    );
  });
});
