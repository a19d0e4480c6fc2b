// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { told } from '../../lib/core/told-words';
import { SendError, ToldError } from '../../lib/messages/send';
import { inventCalls } from '../../scripts/screenshots/invented';
import { asked, calls, click, names, open, press, root, toList, toast, type } from './popup-harness';

describe('putting somebody on the list', () => {
  it('offers the person, the organization of the headline, the domain and a note', async () => {
    await open({ items: 6 });
    await click('Put on list');
    expect([...root.querySelectorAll('[role=menuitem]')].map((one) => one.textContent)).toEqual(['This person', 'The organization: Acme Growth …', 'The domain: acme-growth.example', 'With a note …']);
    await click('The domain');
    expect(asked('list.add')[0]?.draft).toEqual({ kind: 'domain', name: 'acme-growth.example', reason: 'sent-a-pitch', identities: [{ key: 'domain/acme-growth.example', label: 'acme-growth.example' }] });
  });
  it('keeps a note, a reason and, when ticked, the opening words', async () => {
    await open({ items: 6 });
    await click('Put on list');
    await click('With a note');
    await type('Note', 'Third time this month');
    act(() => root.querySelector<HTMLInputElement>('input[type=checkbox]')!.click());
    await click('Put on list', root.querySelector('.form-acts')!);
    expect(asked('list.add')[0]?.draft).toMatchObject({ name: 'Ada Example', note: 'Third time this month', evidence: [{ quote: expect.stringMatching(/^Open to a quick/) }] });
    expect(root.querySelector('form')).toBeNull();
  });
  it('says when nothing was saved, and tries again as the same act', async () => {
    let refuse = true;
    await open({ items: 6 }, (made) => {
      const call = vi.fn(async (name: never, request: never) => {
        if (name === ('list.add' as never) && refuse) {
          made.log.push({ name, request });
          throw new Error('the disk is full');
        }
        return made.call(name, request);
      });
      return { ...made, call: call as never };
    });
    await press('l');
    expect(toast()).toBe('Not saved: the disk is full. Your list is as it was.');
    refuse = false;
    await click('Try again');
    expect(toast()).toBe('Ada Example is on your list.');
    const operations = asked('list.add').map((one) => one.operation);
    expect(operations).toHaveLength(2);
    expect(new Set(operations).size).toBe(1);
  });
  it('says that it is not known when nobody answered, reads again what stands there, and tries again as the same act', async () => {
    let isSilent = true;
    await open({ items: 6, entries: 2 }, (made) => {
      const call = async (name: never, request: never) => {
        const answer = await made.call(name, request);
        // Saved, and then the answer got lost.
        if (name === ('list.add' as never) && isSilent) throw new ToldError(new SendError('no-answer'), told('problem.no-answer'));
        return answer;
      };
      return { ...made, call: call as never };
    });
    await press('l');
    expect(toast()).toBe('No answer. Try again. Whether this was saved is not known; what you see is read again.');
    expect([...root.querySelectorAll('[role=tab]')].at(-1)?.textContent).toBe('List 3');
    isSilent = false;
    await click('Try again');
    expect(toast()).toBe('Ada Example was on your list already. Nothing changed.');
    expect(new Set(asked('list.add').map((one) => one.operation)).size).toBe(1);
  });
  it('says that it is not known whether an undo was done', async () => {
    await open({ items: 6 }, (made) => ({ ...made, call: (async (name: never, request: never) => (name === ('list.undo' as never) ? Promise.reject(new ToldError(new SendError('no-answer'), told('problem.no-answer'))) : made.call(name, request))) as never }));
    await press('l');
    await press('u');
    expect(toast()).toBe('No answer. Try again. Whether this was taken back is not known; what you see is read again.');
  });
  it('says so when somebody is on it already', async () => {
    await open({ items: 6 }, (made) => ({ ...made, frames: async () => (await inventCalls({ items: 6 }).frames(6)) }));
    await press('l');
    await press('l');
    expect(toast()).toBe('Ada Example was on your list already. Nothing changed.');
  });
});

describe('the list', () => {
  it('reads 50 of 2,000 and more when asked', async () => {
    await open({ entries: 2000 });
    await toList();
    expect(names()).toHaveLength(50);
    await click('Show more: 1,950 left');
    expect(names()).toHaveLength(100);
    expect(Math.max(...asked('list.find').map((one) => Number(one.limit)))).toBeLessThanOrEqual(500);
  });
  it('searches, and says when nothing matches', async () => {
    await open({ entries: 40 });
    await toList();
    await type('Search the list', 'Otto Muster 3');
    expect(names()).toEqual(['Otto Muster 3']);
    await type('Search the list', 'zzz');
    expect(root.textContent).toContain('No entry matches “zzz”.');
  });
  it('adds by hand with a name that follows the address', async () => {
    await open({});
    await toList();
    expect(root.textContent).toContain('Nobody is on your list yet.');
    await click('Add');
    await type('Address of a profile or page, domain, or phrase', 'linkedin.com/in/otto-muster');
    await click('Put on list');
    expect(asked('list.add')[0]?.draft).toMatchObject({ kind: 'person', name: 'Otto Muster', identities: [{ key: 'linkedin/in/otto-muster' }] });
    expect(names()).toEqual(['Otto Muster']);
  });
  it('refuses what would hit the wrong people, and asks nobody', async () => {
    await open({});
    await toList();
    await click('Add');
    await type('Address of a profile or page, domain, or phrase', 'calendly.com/x');
    await click('Put on list');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Many people share calendly.com.');
    expect(asked('list.add')).toEqual([]);
  });
  it('changes only what was changed', async () => {
    await open({ entries: 4 });
    await toList();
    await click('Edit Northwind Webinars');
    await type('Name', 'Northwind');
    await type('Note', '');
    await click('Save');
    expect(asked('list.change')[0]).toMatchObject({ id: 'entry-000001', patch: { name: 'Northwind', clear: ['note'] } });
    expect(Object.keys(asked('list.change')[0]!.patch as object).sort()).toEqual(['clear', 'name']);
    expect(toast()).toBe('Northwind: saved.');
  });
  it('removes with undo at the same place', async () => {
    await open({ entries: 4 });
    await toList();
    await click('Remove Otto Muster');
    expect(names()).not.toContain('Otto Muster');
    await click('Undo');
    expect(names()[1]).toBe('Otto Muster');
  });
});

describe('what is done on a network', () => {
  it('changes it, and undo puts only that back', async () => {
    await open({ items: 1 });
    await click(/What is done on LinkedIn: Mark/);
    await click('Fold');
    expect(toast()).toBe('LinkedIn: Fold from now on.');
    expect(await calls.call('settings.read', null)).toMatchObject({ networks: { linkedin: { enforcement: 'fold' } } });
    await press('u');
    expect(await calls.call('settings.read', null)).toMatchObject({ networks: { linkedin: { enforcement: 'mark' } } });
  });
  it('pauses for an hour and resumes', async () => {
    await open({ items: 1 });
    await click('Pause on LinkedIn');
    await click('Pause for an hour');
    expect((await calls.call('settings.read', null)).networks.linkedin.pausedUntil).toBe(calls.now() + 3_600_000);
    await click('Resume');
    expect((await calls.call('settings.read', null)).networks.linkedin).toEqual({ enforcement: 'mark' });
  });
  it('offers all networks on a tab that is none of them', async () => {
    await open({ elsewhere: true });
    expect([...root.querySelectorAll('.site-rows .home-name')].map((one) => one.textContent)).toEqual(['LinkedIn', 'X', 'Facebook']);
  });
});
