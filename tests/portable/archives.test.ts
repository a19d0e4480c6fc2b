import { describe, expect, it } from 'vitest';
import type { ArchivedMessage } from '../../lib/core/transfer';
import { findLinkedProfile as findProfile } from '../../lib/networks/profile-link';
import { writeBackup } from '../../lib/portable/backup';
import { csvHead, csvRow } from '../../lib/portable/csv-entries';
import { readDate } from '../../lib/portable/dates';
import { repairText } from '../../lib/portable/facebook-archive';
import { makeFileTools } from '../../lib/portable/file-tools';
import { readFiles } from '../../lib/portable/read-files';
import * as archives from './archives';
import { anyEntry, bytes, damage } from './invented';
import fc from '../fast-check';

const readAll = (content: string | Uint8Array, name: string) => readFiles([bytes(content, name)], { findProfile });
const read = async (content: string | Uint8Array, name: string) => (await readAll(content, name))[0]!;
const messages = (rows: readonly unknown[]) => (rows as { value?: { message?: ArchivedMessage } }[]).map((row) => row.value?.message).filter(Boolean);

describe('the archive of LinkedIn', () => {
  it('gives the people you know behind its preamble of notes', async () => {
    const { format, rows } = await read(archives.CONNECTIONS, 'Connections.csv');
    expect(format).toBe('linkedin-connections');
    expect(rows.map((row) => [row.row, row.fate])).toEqual([[5, 'kept'], [6, 'kept'], [7, 'duplicate'], [8, 'refused']]);
    expect(rows[0]).toMatchObject({ value: { person: { keys: ['linkedin/in/ada-example'], name: 'Ada Example', since: Date.UTC(2025, 10, 3) } } });
  });
  it('gives messages with who wrote them, and knows your own', async () => {
    const { rows } = await read(archives.MESSAGES, 'messages.csv');
    expect(messages(rows)).toMatchObject([{ senderKeys: ['linkedin/in/ada-example'], outgoing: false, text: 'Quick question\nOpen to a quick call?' }, { outgoing: false }, { outgoing: true }]);
  });
  it('gives invitations', async () => {
    const { rows } = await read(archives.INVITATIONS, 'Invitations.csv');
    expect(messages(rows)).toMatchObject([{ surface: 'invitation', outgoing: false, at: Date.UTC(2025, 10, 3, 10, 22), text: 'Let us connect' }, { outgoing: true }]);
  });
});

describe('the archive of X', () => {
  it('is parsed, never run', async () => {
    const { rows } = await read(archives.X_MESSAGES, 'direct-messages.js');
    expect(messages(rows)).toMatchObject([{ senderKeys: ['x/id/77'], outgoing: false, text: 'Grow your list\nhttps://acme-growth.example/book' }, { outgoing: true }, { senderKeys: ['x/id/88'] }]);
    expect((await read('window.YTD.direct_messages.part0 = [];alert(1)', 'direct-messages.js')).problem).toMatchObject({ expected: { key: 'file.end' } });
  });
  it('gives followed, muted and blocked accounts by their number', async () => {
    expect((await read(archives.X_FOLLOWING, 'following.js')).rows.map((row) => row.fate)).toEqual(['kept', 'duplicate', 'refused']);
    expect((await read(archives.X_BLOCK, 'block.js')).rows).toMatchObject([{ value: { entry: { identities: [{ key: 'x/id/55' }] } } }]);
    expect((await read(archives.X_MUTE, 'mute.js')).rows).toMatchObject([{ value: { entry: { identities: [{ key: 'x/id/56' }] } } }]);
  });
});

describe('the archive of Facebook', () => {
  it('has its broken letters repaired, and only those', async () => {
    const { rows } = await read(archives.FACEBOOK, 'message_1.json');
    expect(messages(rows)).toMatchObject([{ senderName: 'Zoë Example', text: 'Café für alle 😀', outgoing: false, senderKeys: ['facebook/id/100012345678901'] }, { outgoing: true }]);
    expect(['Zoë', 'plain', '漢字', 'Ünder', 'Ã'].map(repairText)).toEqual(['Zoë', 'plain', '漢字', 'Ünder', 'Ã']);
  });
  it('gives friends that have an address, for a name is not enough', async () => {
    expect((await read(archives.FRIENDS, 'friends.json')).rows).toMatchObject([{ fate: 'kept', value: { person: { keys: ['facebook/zoe.example'], name: 'Zoë Example' } } }, { fate: 'refused', field: 'url' }]);
  });
  it('takes no prototype for a field', async () => {
    const { rows } = await read('{"participants":[{"name":"A"},{"name":"B"}],"messages":[{"__proto__":{"sender_name":"Eve"}},{"sender_name":"A","content":"\\ud800x"}],"__proto__":{"messages":1}}', 'message_1.json');
    expect(rows.map((row) => row.fate)).toEqual(['refused', 'kept']);
    expect(messages(rows)).toMatchObject([{ text: 'x' }]);
    expect(({} as Record<string, unknown>).sender_name).toBeUndefined();
  });
});

describe('a folder', () => {
  const chosen = (path: string, content: string) => ({ ...bytes(content, path.split('/').at(-1)), webkitRelativePath: path });
  const pictures = Array.from({ length: 9 }, (_, n) => chosen(`export/photos/${n}.jpg`, 'jpeg'));
  const tools = makeFileTools(findProfile);
  it('gives the files in it that we read, each by its path, and passes by the rest', async () => {
    const read = await tools.read([...pictures, chosen('export/inbox/a/message_1.json', archives.FACEBOOK), chosen('export/inbox/b/message_1.json', '{"participants":'), chosen('export/friends.json', archives.FRIENDS)], {});
    expect(read.map(({ file, format, problem }) => [file, format ?? problem?.field])).toEqual([['export/inbox/a/message_1.json', 'facebook-messages'], ['export/inbox/b/message_1.json', 'file'], ['export/friends.json', 'facebook-friends']]);
  });
  it('without any of them says so', async () => {
    expect(await tools.read(pictures, {})).toMatchObject([{ rows: [], problem: { file: 'export', expected: { key: 'file.folder' } } }]);
  });
  it('that can’t be opened is no backup behind a passphrase, and is refused', async () => {
    const broken = { name: 'export', size: 10, slice: () => ({ arrayBuffer: async () => Promise.reject(new Error('a folder')) }) };
    expect(await tools.isSealed(broken)).toBe(false);
    expect(await tools.read([broken], {})).toMatchObject([{ rows: [], problem: { file: 'export', field: 'file', expected: { key: 'file.readable' } } }]);
  });
});

describe('a ZIP', () => {
  const whole = archives.zip({ 'Connections.csv': archives.CONNECTIONS, 'messages.csv': archives.MESSAGES, 'Photos/me.jpg': 'jpeg', 'data/direct-messages.js': archives.X_MESSAGES });
  it('gives the files in it that we read', async () => {
    expect((await readAll(whole, 'export.zip')).map(({ file, format }) => [file, format])).toEqual([['export.zip/Connections.csv', 'linkedin-connections'], ['export.zip/messages.csv', 'linkedin-messages'], ['export.zip/data/direct-messages.js', 'x-messages']]);
  });
  it.each([
    ['a path out of it', archives.zip({ '../messages.csv': 'x' }), 'path'],
    ['a path from the root', archives.zip({ '/etc/messages.csv': 'x' }), 'path'],
    ['a bomb', archives.zip({ 'messages.csv': new Uint8Array(300 * 1024 * 1024) }), 'file'],
    ['a bomb that lies about its size', archives.zip({ 'messages.csv': new Uint8Array(40 * 1024 * 1024) }, { size: 10 }), 'file'],
    ['a wrong checksum', archives.zip({ 'messages.csv': 'x' }, { crc: 1 }), 'file'],
    ['a password', archives.zip({ 'messages.csv': 'x' }, { flags: 1 }), 'file'],
    ['nothing we read', archives.zip({ 'photo.jpg': 'x' }), 'file'],
  ])('with %s is refused whole', async (_, data, field) => {
    expect(await readAll(data, 'a.zip')).toMatchObject([{ rows: [], problem: { field } }]);
  });
});

describe('damaged files', () => {
  const list = csvHead() + [1, 2, 3, 4].map((n) => csvRow(fc.sample(anyEntry(n), { numRuns: 1, seed: n })[0]!)).join('');
  const kinds: readonly (readonly [string, () => Promise<string | Uint8Array>])[] = [
    ['list.csv', async () => list],
    ['list.txt', async () => 'acme.example\ngrow.example\nads.example\n'],
    ['backup.json', () => writeBackup({ entries: [fc.sample(anyEntry(1), { numRuns: 1, seed: 1 })[0]!], incidents: [], known: [] }, 0)],
    ['Connections.csv', async () => archives.CONNECTIONS],
    ['messages.csv', async () => archives.MESSAGES],
    ['Invitations.csv', async () => archives.INVITATIONS],
    ['direct-messages.js', async () => archives.X_MESSAGES],
    ['following.js', async () => archives.X_FOLLOWING],
    ['block.js', async () => archives.X_BLOCK],
    ['message_1.json', async () => archives.FACEBOOK],
    ['friends.json', async () => archives.FRIENDS],
    ['export.zip', async () => archives.zip({ 'Connections.csv': archives.CONNECTIONS, 'messages.csv': archives.MESSAGES })],
  ];
  it.each(kinds)('1,000 of %s: each is refused with file, row, field and what was expected, or read with a fate for every row', async (name, make) => {
    const made = await make();
    const data = typeof made === 'string' ? new TextEncoder().encode(made) : made;
    for (let seed = 0; seed < 1000; seed++) {
      for (const { rows, problem } of await readAll(damage(data, seed), name)) {
        if (problem) {
          expect(rows).toEqual([]);
          expect(problem).toMatchObject({ file: expect.stringContaining(name), row: expect.any(Number), field: expect.stringMatching(/./), expected: { key: expect.stringMatching(/./) } });
        }
        for (const row of rows) {
          expect(['kept', 'refused', 'duplicate']).toContain(row.fate);
          if (row.fate === 'refused') expect(row.field && row.expected && row.row > 0).toBeTruthy();
        }
      }
    }
  }, 120_000);
  it('end at once when the user cancels', async () => {
    const controller = new AbortController();
    const many = 'name,url\n' + Array.from({ length: 50_000 }, (_, n) => `Ada,a${n}.example\n`).join('');
    const reading = readFiles([bytes(many, 'list.csv')], { findProfile, signal: controller.signal, onProgress: () => controller.abort() });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('days', () => {
  const day = Date.UTC(2026, 10, 3);
  it.each(['2026-11-03', '03.11.2026', '3 Nov 2026', '03 November 2026', 'Nov 3, 2026', '3. März 2026', '13/11/2026', '11/13/2026', String(day / 1000), String(day), '2026-11-03T00:00:00Z', '2026-11-03 01:00:00 +01:00', 'Tue Nov 03 00:00:00 +0000 2026', '3 de nov. de 2026'])('%s', (text) => {
    const expected = /13\//.test(text) || /\/13/.test(text) ? Date.UTC(2026, 10, 13) : /März/.test(text) ? Date.UTC(2026, 2, 3) : day;
    expect(readDate(text)).toBe(expected);
  });
  it.each(['', 'soon', '31.02.2026', '03/04/2026', '2026-13-01', '1e9', '99999999999999999', '2026-11-03 25:00', '-5', 'constructor 3 2026', '3 __proto__ 2026'])('refuses %j', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
  it('reads slashes by the month where the maker is known', () => {
    expect(readDate('11/3/26, 10:22 PM', 'month')).toBe(Date.UTC(2026, 10, 3, 22, 22));
  });
});
