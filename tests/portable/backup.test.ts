import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../lib/portable/backup';
import { anyEntry, damage } from './invented';

const SIZE = process.env.TORTURE ? 50_000 : 300;
const entries = Array.from({ length: SIZE }, (_, n) => fc.sample(anyEntry(n), { numRuns: 1, seed: n + 1 })[0]!);
const incident = { id: 'incident-1', entryId: entries[0]!.id, at: 5, network: 'x' as const, surface: 'feed' as const, itemHash: 'abc', matchedKey: 'x/ada', rules: ['asks-for-a-call'], afterNotice: true };
const body = { entries, incidents: [incident], known: ['x/otto'] };
const small = { entries: entries.slice(0, 3), incidents: [], known: [] };

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
    const { createHash } = await import('node:crypto');
    const front = '{"format":"unbadger-backup","version":2,"made":"2030-01-01T00:00:00.000Z","body":{}';
    await expect(readBackup(`${front},"checksum":"${createHash('sha256').update(front).digest('hex')}"}`)).rejects.toMatchObject({ field: 'version' });
  });
});
