import { describe, expect, it } from 'vitest';
import { filesOf } from '../../components/import/dropped';

const file = (path: string, readable = true) => ({ isDirectory: false, fullPath: path, file: (give: (made: File) => void, fail: (error: Error) => void) => (readable ? give(new File(['x'], path.split('/').at(-1)!)) : fail(new Error('gone'))) });
const folder = (path: string, parts: unknown[][]) => ({
  isDirectory: true,
  fullPath: path,
  createReader: () => {
    const left = [...parts, []];
    return { readEntries: (give: (some: unknown[]) => void) => give(left.shift() ?? []) };
  },
});
const dropped = (...entries: unknown[]) => ({ files: [] as unknown as FileList, items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })) as unknown as DataTransferItemList });

describe('what is dropped', () => {
  it('is taken from folders within folders, however many parts they come in, each file by its path', async () => {
    const inbox = folder('/export/inbox', [[file('/export/inbox/a/message_1.json')], [file('/export/inbox/b/message_1.json')]]);
    const files = await filesOf(dropped(folder('/export', [[inbox, file('/export/friends.json')]]), file('/list.csv')));
    expect(files.map(({ webkitRelativePath }) => webkitRelativePath).sort()).toEqual(['export/friends.json', 'export/inbox/a/message_1.json', 'export/inbox/b/message_1.json', 'list.csv']);
  });
  it('is left out where it can’t be opened', async () => {
    expect((await filesOf(dropped(folder('/export', [[file('/export/gone.json', false), file('/export/mute.js')]])))).map(({ name }) => name)).toEqual(['mute.js']);
  });
  it('is nothing when nothing was', async () => expect(await filesOf(null)).toEqual([]));
  it('without a folder is what the browser says', async () => {
    const plain = new File(['x'], 'list.csv');
    expect(await filesOf({ files: [plain] as unknown as FileList, items: [{ webkitGetAsEntry: () => file('/list.csv') }] as unknown as DataTransferItemList })).toEqual([plain]);
  });
});
