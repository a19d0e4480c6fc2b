import fc from '../fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../lib/portable/backup';
import { makeFileTools } from '../../lib/portable/file-tools';
import { anyEntry, damage } from './invented';

const SIZE = process.env.TORTURE ? 50_000 : 300;
const entries = Array.from({ length: SIZE }, (_, n) => fc.sample(anyEntry(n), { numRuns: 1, seed: n + 1 })[0]!);
const incident = { id: 'incident-1', entryId: entries[0]!.id, at: 5, network: 'x' as const, surface: 'feed' as const, itemHash: 'abc', matchedKey: 'x/ada', rules: ['asks-for-a-call'], afterNotice: true };

const none = { incidents: [], known: [], peers: [], reading: [], candidates: [] };
const small = { ...none, entries: entries.slice(0, 3) };
const peer = { id: 'peer-0001', name: 'Grace Sample', keys: ['linkedin/in/grace'], since: 7, how: 'by-hand' as const };
const post = { id: 'post-0001', network: 'x' as const, author: 'Otto Muster', opening: 'A method.', at: 9, itemHash: 'abc' };
const candidate = { id: 'sender-1', keys: ['x/eve'], name: 'Eve Example', kind: 'person' as const, network: 'x' as const, pitches: 2, firstAt: 1, lastAt: 2, rules: [], wroteWith: false, items: ['a', 'b'], word: 'later' as const, until: 99 };
const sealWith = async (front: string) => `${front},"checksum":"${(await import('node:crypto')).createHash('sha256').update(front).digest('hex')}"}`;
const body = { entries, incidents: [incident], known: ['x/otto'], peers: [peer], reading: [post], candidates: [candidate] };

describe('a backup', () => {
  it('gives back the same register', async () => {
    expect(await readBackup(await writeBackup(body, 0))).toEqual(body);
  }, 600_000);
  it('gives it back behind a passphrase, and says when it is another one', async () => {
    const file = await writeBackup(small, 0, 'correct horse');
    expect(file).toContain('"iterations":600000');
    expect(file).not.toContain('linkedin/in');
    expect(await readBackup(file, 'correct horse')).toEqual(small);
    await expect(readBackup(file, 'wrong horse')).rejects.toMatchObject({ field: 'passphrase' });
    await expect(readBackup(file)).rejects.toMatchObject({ field: 'passphrase' });
  });
  it('is refused whole when a single bit is turned or a part is missing, in 1,000 ways', async () => {
    const data = new TextEncoder().encode(await writeBackup(small, 0));
    let refused = 0;
    for (let seed = 0; seed < 1000; seed++) {
      const text = new TextDecoder().decode(damage(data, seed));
      if (text === new TextDecoder().decode(data)) { refused += 1; continue; }
      await readBackup(text).then((read) => expect(read).toBe('refused'), () => (refused += 1));
    }
    expect(refused).toBe(1000);
  });
  it('of a later version asks for an update', async () => {
    await expect(readBackup(await sealWith('{"format":"unbadger-backup","version":3,"made":"2030-01-01T00:00:00.000Z","body":{}'))).rejects.toMatchObject({ field: 'version' });
  });
  it('of the first version, without peers and posts to read, is still read', async () => {
    const old = JSON.stringify({ entries: small.entries, incidents: [incident], known: ['x/otto'] });
    expect(await readBackup(await sealWith(`{"format":"unbadger-backup","version":1,"made":"2026-01-01T00:00:00.000Z","body":${old}`))).toEqual({ ...small, incidents: [incident], known: ['x/otto'] });
  });
  it('with a peer who has no address is refused with its field', async () => {
    const wrong = JSON.stringify({ entries: [], peers: [peer, { ...peer, keys: [] }] });
    await expect(readBackup(await sealWith(`{"format":"unbadger-backup","version":2,"made":"2026-01-01T00:00:00.000Z","body":${wrong}`))).rejects.toMatchObject({ field: 'peers.1.keys', row: 2 });
  });
  const seal = (version: number, text: string) => sealWith(`{"format":"unbadger-backup","version":${version},"made":"2026-01-01T00:00:00.000Z","body":${text}`);
  it.each([
    ['an entry twice', JSON.stringify({ entries: [...small.entries, small.entries[1]] }), { field: 'entries.3.id', row: 4, expected: { key: 'backup.once', values: { row: 2 } } }],
    ['an entry without a name', JSON.stringify({ entries: [small.entries[0], { ...small.entries[1], name: '' }] }), { field: 'entries.1.name', row: 2, expected: { key: 'expected.not-empty' } }],
    ['a number that is none', '{"known":["x/otto",NaN]}', { field: 'known.1', row: 2, expected: { key: 'file.json' } }],
    ['a number for a key', '{"known":["x/otto",7]}', { field: 'known.1', row: 2, expected: { key: 'expected.text' } }],
    ['no list', '{"entries":{}}', { field: 'entries', expected: { key: 'expected.list' } }],
    ['too many levels', `{"entries":[${'['.repeat(300)}${']'.repeat(300)}]}`, { field: 'file', expected: { key: 'file.levels' } }],
  ])('with %s is refused with row, field and what was expected', async (_what, text, problem) => {
    await expect(readBackup(await seal(2, text))).rejects.toMatchObject(problem);
  });
  it('of a later version that ends in another way asks for an update too', async () => {
    await expect(readBackup('{"format":"unbadger-backup","version":3,"made":"2030-01-01T00:00:00.000Z","pieces":[]}')).rejects.toMatchObject({ field: 'version' });
    await expect(readBackup('{"format":"unbadger-backup","version":2,"made":"2030-01-01T00:00:00.000Z","body":{}}')).rejects.toMatchObject({ field: 'checksum' });
  });
  it('takes no prototype for a field', async () => {
    const [first] = small.entries;
    const back = await readBackup(await seal(2, `{"__proto__":{"entries":[]},"entries":[${JSON.stringify(first).slice(0, -1)},"__proto__":{"note":"x"},"constructor":{"y":1}}]}`));
    expect(back.entries).toEqual([first]);
    expect(Object.getPrototypeOf(back.entries[0])).toBe(Object.prototype);
  });
  it('that is pasted is read as what it is, not for the addresses in it', async () => {
    const [file] = await makeFileTools(() => undefined).paste(`\n${await writeBackup(small, 0)}\n`, {});
    expect(file).toMatchObject({ file: '', format: 'backup' });
    expect(file!.rows).toHaveLength(3);
  });
});
