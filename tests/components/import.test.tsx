// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Import } from '../../components/import/import';
import { makeFateLines, sortRows } from '../../components/import/sort-rows';
import { commitRows, stageRows } from '../../components/import/stage';
import type { FileTools } from '../../components/import/tools';
import { DeskProvider, useActs } from '../../components/popup/desk';
import { Toast } from '../../components/toast';
import type { ImportedEntry, RowPreview } from '../../lib/core/transfer';
import { inventCalls } from '../../scripts/screenshots/invented';
import { inventedFiles } from '../../scripts/screenshots/invented-register';
import { judgeInvented } from '../../scripts/screenshots/invented-rules';
import { click, press, root, settle, toast } from './popup-harness';

let calls: ReturnType<typeof inventCalls>;
function View({ files }: { readonly files: FileTools }) {
  const acts = useActs();
  return (
    <DeskProvider value={{ calls, acts, titles: new Map() }}>
      <Import files={files} judge={judgeInvented} onDone={() => undefined} />
      <Toast toast={acts.toast} onOffer={acts.offer} onDismiss={acts.dismiss} />
    </DeskProvider>
  );
}
async function give(files: FileTools = inventedFiles): Promise<void> {
  calls = inventCalls({ entries: 40 });
  act(() => render(<View files={files} />, root));
  const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'list.csv')] });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle(50);
}
const asked = (name: string) => calls.log.filter((one) => one.name === name).map((one) => one.request as Record<string, any>);
const lines = () => [...root.querySelectorAll('[role=option]')].map((one) => one.textContent);

describe('files that are taken in', () => {
  it('show every row’s fate before anything changes, what is wrong first', async () => {
    await give();
    expect(root.textContent).toContain('Nothing has changed yet');
    expect(lines()[0]).toContain('the rest of the file: it ends too early');
    expect(asked('list.stage')).toHaveLength(1);
    expect(asked('list.import')).toEqual([]);
  });
  it('show single fates, and for a changed row its values before and after', async () => {
    await give();
    await click(/^changed/);
    expect(lines().every((line) => line!.startsWith('changed'))).toBe(true);
    await press('ArrowDown', root.querySelector('[role=listbox]')!);
    expect(asked('list.difference').map(({ row }) => row)).toEqual([0, 5]);
    const cells = [...root.querySelectorAll('table.fate-closer tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells[0]).toEqual(['note', expect.any(String), 'Wrote again in spring.']);
    expect(cells[1]![2]).toContain('https://x.com/northwind');
  });
  it('are taken in with one press, the people one knows beside them', async () => {
    await give();
    await click(/^Import \d/);
    expect(asked('list.stage-besides')).toMatchObject([{ part: 0, known: ['linkedin/in/grace-sample'], peers: [] }]);
    expect(asked('list.import')[0]).toMatchObject({ rows: 24, besides: 1 });
    expect(toast()).toMatch(/^24 entries imported\. Beside the list: 1/);
  });
  it('that are refused are said as files and as rows, and columns that nothing is read from by name', async () => {
    const read = async () => [...(await inventedFiles.read([], {})), { file: 'c.csv', rows: [], unread: ['Rank', 'Town'] }];
    await give({ ...inventedFiles, read });
    expect(root.textContent).toContain('1 file can’t be read, and nothing of it is imported.');
    expect(root.textContent).toContain('1 row can’t be imported. It stands first');
    expect(root.textContent).toContain('Nothing is read from these columns of c.csv: Rank and Town.');
    expect(root.querySelector('[role=option]')?.textContent).toBe('refusedfile: expected the rest of the file: it ends too earlybroken.js, row 4');
  });
  it('may be lines: dropped ones are looked at as if pasted, and they still stand there after a look', async () => {
    calls = inventCalls({ entries: 40 });
    act(() => render(<View key="lines" files={inventedFiles} />, root));
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [], items: [], getData: () => 'acme.example\nOtto Muster' } });
    act(() => void root.querySelector('.import-drop')!.dispatchEvent(drop));
    await settle(50);
    expect(lines()).toEqual(['refusedline: expected a domain such as acme.example, or the address of a profilepasted, line 2', expect.stringContaining('acme.example')]);
    await click('Cancel');
    expect(root.querySelector('textarea')?.value).toBe('acme.example\nOtto Muster');
  });
  it('that are sealed ask for the passphrase, and say when it was another one', async () => {
    await give({ ...inventedFiles, isSealed: async () => true, read: async () => [{ file: 'backup.json', rows: [], problem: { file: 'backup.json', row: 0, field: 'passphrase', expected: { key: 'backup.passphrase' } } }] });
    await click('Open');
    await settle(50);
    expect(root.textContent).toContain('This is not the passphrase it was saved with.');
  });
});

describe('many rows', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, n): ImportedEntry => ({ kind: 'domain', name: `d${n}.example`, identities: [{ key: `domain/d${n}.example` }] }));
  /** A background that forgets everything after so many messages, once. */
  function background(forgetsAfter = Number.POSITIVE_INFINITY) {
    const state = { staged: 0, messages: 0, most: 0, open: 0, begun: 0 };
    const call = async (name: string, request: any): Promise<any> => {
      if (name === 'list.import') return { known: state.staged === request.rows, changed: request.rows };
      state.most = Math.max(state.most, ++state.open);
      await Promise.resolve();
      if (++state.messages === forgetsAfter) state.staged = 0;
      if (request.from === 0) (state.staged = 0), state.begun++;
      const fates: RowPreview[] = request.from === state.staged ? request.rows.map(({ name: of }: ImportedEntry) => ({ fate: 'new', name: of })) : [];
      state.staged += fates.length;
      state.open--;
      return { staged: state.staged, fates };
    };
    return { state, calls: { call } as never };
  }
  it('go in messages of which some are on their way at once, and come back in order', async () => {
    const { state, calls: some } = background();
    const fates = await stageRows(some, 'import-0001', rows(4_321), []);
    expect(fates.map(({ name }) => name)).toEqual(rows(4_321).map(({ name }) => name));
    expect(state.most).toBe(2);
  });
  it('begin anew when the background was restarted, before and after the preview', async () => {
    const { state, calls: some } = background(3);
    expect(await stageRows(some, 'import-0001', rows(5_000), [])).toHaveLength(5_000);
    expect(state.begun).toBe(2);
    state.staged = 0;
    expect(await commitRows(some, 'operation-1', 'import-0001', { rows: rows(5_000), incidents: [] })).toMatchObject({ changed: 5_000 });
  });
  it('are counted by fate without a line being made', async () => {
    const kept = rows(3_000).map((entry, n) => ({ file: 'a.csv', row: n + 2, fate: 'kept' as const, value: { what: 'entry' as const, entry } }));
    const sorted = await sortRows([{ file: 'a.csv', rows: [...kept, { file: 'a.csv', row: 9_000, fate: 'duplicate', of: 2 }] }, { file: 'b.csv', rows: [], problem: { file: 'b.csv', row: 0, field: 'file', expected: { key: 'file.encoding' } } }]);
    const made = await makeFateLines(sorted, sorted.entries.map(({ name }, n) => ({ fate: n % 3 === 0 ? 'same' : 'new', name })));
    expect([made.count('all'), made.count('refused'), made.count('new'), made.count('same'), made.count('duplicate')]).toEqual([3_002, 1, 2_000, 1_000, 1]);
    expect(made.line('new', 1)).toMatchObject({ row: 4, at: 2, preview: { name: 'd2.example' } });
    expect(made.line('all', 3_001)).toMatchObject({ row: 9_000, of: 2 });
  });
  it('stand with what is wrong first, wherever it was found, and are counted by entries that change', async () => {
    const kept = rows(5).map((entry, n) => ({ file: 'a.csv', row: n + 2, fate: 'kept' as const, value: { what: 'entry' as const, entry } }));
    const sorted = await sortRows([{ file: 'a.csv', rows: [...kept, { file: 'a.csv', row: 9, fate: 'refused', field: 'Note', expected: { key: 'expected.text' } }] }]);
    const made = await makeFateLines(sorted, [{ fate: 'new', name: 'a' }, { fate: 'changed', name: 'a', fields: ['note'], again: true }, { fate: 'refused', name: 'b', why: 'b' }, { fate: 'changed', name: 'c', fields: ['note'] }, { fate: 'same', name: 'd' }]);
    expect([0, 1, 2, 3, 4, 5].map((at) => [made.line('all', at).row, made.line('all', at).fate])).toEqual([[9, 'refused'], [4, 'refused'], [2, 'new'], [3, 'changed'], [5, 'changed'], [6, 'same']]);
    expect(made.entries).toBe(2);
  });
});
