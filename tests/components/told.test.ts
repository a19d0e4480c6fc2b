// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sayFateLine } from '../../components/import/say-fate';
import { sayProblem } from '../../components/popup/desk';
import { describeStorage } from '../../components/popup/health';
import { speak } from '../../components/words/words';
import type { Told } from '../../lib/core/told';
import { told } from '../../lib/core/told-words';
import { SendError, ToldError } from '../../lib/messages/send';
import { click, open, press, root, toast } from './popup-harness';

const refused = (what: Told) => new ToldError(new SendError('refused', 'the English of it.'), what);
const more = (storage: Parameters<typeof describeStorage>[0]) => describeStorage(storage)[0]?.more;

describe('what the background tells, to a reader of German', () => {
  beforeEach(() => speak('de'));
  afterEach(() => speak('en'));
  it('is said in German where the storage was restored', async () => {
    await open({ items: 1, storage: { state: 'restored', entries: 1200, detail: [told('storage.told.restored', { count: 1 }), told('storage.told.aside', { count: 2 })] } });
    expect(root.textContent).toContain('Einzelheiten: Dem Browser war ein Teil der Liste verloren gegangen; 1 Eintrag wurde wiederhergestellt. 2 gespeicherte Datensätze waren nicht lesbar und liegen beiseite.');
    expect(root.textContent).not.toContain('restored');
  });
  it('is said in German where a change was refused', async () => {
    await open({ items: 6 }, (made) => ({ ...made, call: (async (name: never, request: never) => (name === 'list.add' ? Promise.reject(refused(told('problem.newer-version'))) : made.call(name, request))) as never }));
    await press('l');
    expect(toast()).toBe('Nicht gespeichert: Diese Liste stammt von einer neueren Version von Unbadger. Aktualisiere Unbadger, um sie zu ändern. Deine Liste ist, wie sie war.');
  });
  it('is said in German where a change was not taken back', async () => {
    await open({ items: 6 }, (made) => ({ ...made, call: (async (name: never, request: never) => (name === 'list.undo' ? { undone: false, why: told('undo.newer') } : made.call(name, request))) as never }));
    await press('l');
    await click('Rückgängig');
    expect(toast()).toBe('Nicht zurückgenommen: Dort wurde inzwischen etwas Neueres geändert. Alles andere ist, wie es war.');
  });
  it('is said in German where a row of a file is not taken in', () => {
    const line = { file: 'list.csv', row: 3, fate: 'refused' as const };
    const preview = { fate: 'refused' as const, name: 'Acme', why: 'identities.0.key: expected a domain such as acme.example' };
    expect(sayFateLine({ ...line, preview: { ...preview, told: told('identity.domain') } })).toBe('Acme: erwartet wurde eine Domain wie acme.example');
    expect(sayFateLine({ ...line, preview: { ...preview, told: { key: 'identity.forgotten' } } }), 'or in English').toBe('Acme: identities.0.key: expected a domain such as acme.example');
  });
  it('writes names as they are, and numbers as the language does', () => {
    expect(sayProblem(refused(told('problem.held', { name: 'Acme {name}' })))).toBe('„Acme {name}“ auf deiner Liste hat diese Adresse schon');
    expect(sayProblem(refused(told('problem.too-many-rows', { most: 200_000 })))).toContain('mehr als 200.000 Zeilen');
  });
  it.each([
    ['an unknown key', { key: 'problem.forgotten' }],
    ['a value missing', { key: 'problem.held' }],
  ])('falls back to the English of a refusal with %s', (_what, one) => {
    expect(sayProblem(new ToldError(new SendError('refused', 'The disk is made of cheese.'), one))).toBe('The disk is made of cheese');
  });
  it('says of a detail without words nothing, and of the storage what it knows', () => {
    expect(more({ state: 'restored', entries: 2, setAside: 0, detail: [{ key: 'storage.told.else' }, told('storage.told.older')] })).toMatch(/^Einzelheiten: Manche Einträge/);
    expect(describeStorage({ state: 'restored', entries: 2, setAside: 0, detail: [{ key: 'storage.told.else' }] })).toEqual([{ tone: 'note', words: expect.stringContaining('wiederhergestellt: 2 Einträge'), more: undefined }]);
  });
  it('says why nothing is known of a storage that nobody answers for', () => {
    expect(more({ state: 'unreadable', entries: 0, setAside: 0, silence: sayProblem(new ToldError(new SendError('no-answer', ''), { key: 'problem.no-answer' })) })).toBe('Einzelheiten: Keine Antwort. Versuche es noch einmal');
  });
});
