import fc from 'fast-check';
import type { Gate } from '../gate';

/** What is written as CSV holds no cell that a spreadsheet would run, and comes back as it went out. */
export const exportGate: Gate = {
  id: 'G12',
  title: 'lists written as CSV and read again',
  async run(rig) {
    const { anyEntry, bytes, csvHead, csvRow, readFiles, findLinkedProfile } = await rig.product();
    const total = rig.many(1_000, 50_000);
    const entries = Array.from({ length: total }, (_, n) => fc.sample(anyEntry(n), { numRuns: 1, seed: n + 11 })[0]!);
    const text = csvHead() + entries.map(csvRow).join('');
    const [file] = await readFiles([bytes(text, 'list.csv')], { findProfile: findLinkedProfile });
    let different = 0;
    file!.rows.forEach((row, at) => {
      const back = row.fate === 'kept' && row.value.what === 'entry' ? row.value.entry : undefined;
      const { evidence, ...rest } = entries[at]!;
      if (canonical({ evidence: [], ...back }) !== canonical({ evidence, ...rest })) different++;
    });
    return [
      { what: 'entries', value: total, least: 1_000 },
      { what: 'rows refused', value: total - file!.rows.filter(({ fate }) => fate === 'kept').length, most: 0 },
      { what: 'come back different', value: different, most: 0 },
      { what: 'cells that a spreadsheet would run', value: countFormulas(text), most: 0 },
    ];
  },
};

const canonical = (value: unknown): string => JSON.stringify(value, (_, field: unknown) => (typeof field === 'object' && field !== null && !Array.isArray(field) ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1))) : field));

/** Reads cells as a spreadsheet does, by the letter of RFC 4180: our own reader takes the safety quote away again. */
function countFormulas(text: string): number {
  const cells = text.replace(/^\ufeff/, '').match(/"(?:[^"]|"")*"|[^,\r\n"]+/g) ?? [];
  return cells.map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)).filter((cell) => /^[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠\t\r]/.test(cell)).length;
}
