import fc from '../fast-check';
import { describe, expect, it } from 'vitest';
import { findLinkedProfile as findProfile } from '../../lib/networks/profile-link';
import { csvLine, joinLines, parseCsv, safeCell, splitLines } from '../../lib/portable/csv';
import { csvHead, csvRow } from '../../lib/portable/csv-entries';
import { writeDomains } from '../../lib/portable/domains';
import { Pace } from '../../lib/portable/pace';
import { readPasted } from '../../lib/portable/pasted';
import { readFiles } from '../../lib/portable/read-files';
import { anyEntry, bytes, words } from './invented';

const ROUNDS = Number(process.env.TORTURE ?? 300);
const parse = async (text: string) => (await parseCsv(text, new Pace())).records.map(({ cells }) => cells);
const read = async (text: string | Uint8Array, name = 'list.csv') => (await readFiles([bytes(text, name)], { findProfile }))[0]!;

describe('CSV', () => {
  it('reads quotes in quotes, line ends of every sort, a byte-order mark and empty lines', async () => {
    expect(await parse('\ufeffa,b\r\n"x ""y""\nz",2\r\r\n"",\n')).toEqual([['a', 'b'], ['x "y"\nz', '2']]);
  });
  it.each([[';'], ['\t'], ['|'], [',']])('understands the delimiter %j', async (sign) => {
    expect(await parse(`name${sign}url${sign}note\nAda${sign}acme.example${sign}"a${sign}b"\n`)).toEqual([['name', 'url', 'note'], ['Ada', 'acme.example', `a${sign}b`]]);
  });
  it('counts lines as an editor does', async () => {
    expect((await parseCsv('a,b\n"1\n2",3\n4,5', new Pace())).records.map(({ row }) => row)).toEqual([1, 2, 4]);
  });
  it.each([['a,b\n"open,1\n2,3', 2], ['a\n"x"y\n', 2]])('refuses %j whole, with the line', async (text, row) => {
    expect(await parseCsv(text, new Pace())).toMatchObject({ records: [], problem: { row } });
  });
  it('gives back any cells, and no cell that a spreadsheet would run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(words(40, 1), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }), async (rows) => {
        const text = csvLine(['a', 'b', 'c']) + rows.map(csvLine).join('');
        for (const cell of rows.flat()) expect(safeCell(cell)).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/);
        expect((await parse(text)).slice(1)).toEqual(rows);
      }),
      { numRuns: ROUNDS },
    );
  });
  it('keeps several texts apart in one cell', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), { minLength: 1 }), (lines) => {
      fc.pre(joinLines(lines).trim() !== '');
      expect(splitLines(joinLines(lines))).toEqual(lines);
    }), { numRuns: ROUNDS });
  });
});

describe('a list as CSV', () => {
  it('comes back as it went out', async () => {
    const sizes = process.env.TORTURE ? 50_000 : 400;
    const entries = Array.from({ length: sizes }, (_, n) => fc.sample(anyEntry(n), { numRuns: 1, seed: n + 7 })[0]!);
    const file = await read(csvHead() + entries.map(csvRow).join(''));
    expect(file.problem).toBeUndefined();
    const back = file.rows.map((row) => (row.fate === 'kept' && row.value.what === 'entry' ? row.value.entry : row));
    back.forEach((entry, at) => expect(entry).toEqual({ ...entries[at]!, evidence: entries[at]!.evidence.length ? entries[at]!.evidence : undefined }));
    expect(back.length).toBe(sizes);
  }, 600_000);
  it.each([
    ['English, any order', 'Note,Url,Name\nsince May,https://www.linkedin.com/in/ada-example/,Ada Example\n'],
    ['German, semicolons', 'Name;Adresse;Notiz\nAda Example;linkedin.com/in/Ada-Example;since May\n'],
    ['French, tabs', 'Nom\tProfil\tRemarque\nAda Example\thttps://fr.linkedin.com/in/ada-example?x=1\tsince May\n'],
    ['Spanish', 'Nombre,Enlace,Notas\nAda Example,https://linkedin.com/in/ada-example,since May\n'],
    ['Italian', 'Nome,Indirizzo,Commento\nAda Example,https://linkedin.com/in/ada-example,since May\n'],
    ['Dutch', 'Naam,Adres,Opmerking\nAda Example,https://linkedin.com/in/ada-example,since May\n'],
    ['Portuguese', 'Nome,Endereço,Comentário\nAda Example,https://linkedin.com/in/ada-example,since May\n'],
    ['with a mark and sep=', '\ufeffsep=;\nName;Url;Note\nAda Example;https://linkedin.com/in/ada-example;since May\n'],
  ])('is understood in %s', async (_, text) => {
    const { rows } = await read(text);
    expect(rows).toMatchObject([{ fate: 'kept', value: { entry: { kind: 'person', name: 'Ada Example', note: 'since May', identities: [{ key: 'linkedin/in/ada-example' }] } } }]);
  });
  it('is read in UTF-16 and refused in other encodings', async () => {
    const text = 'Name,Url\nAda Example,acme.example\n';
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer)]);
    expect((await read(utf16)).rows).toMatchObject([{ fate: 'kept' }]);
    expect((await read(new Uint8Array([0x4e, 0x61, 0x6d, 0x65, 0x2c, 0xfc, 0x0a]))).problem).toMatchObject({ field: 'encoding' });
    expect((await read(utf16.slice(2))).problem).toMatchObject({ field: 'encoding' });
  });
  it('says for every row what becomes of it', async () => {
    const { rows } = await read('name,url,date added,kind\nAda,https://x.com/ada_example,2026-11-03,\nAda,https://x.com/Ada_Example,,\nEve,javascript:alert(1),,\nBob Builder,,,\nCarl,acme.example,31.02.2026,\nDora,acme2.example,03/04/2026,\nGrow your pipeline,,,phrase\n__proto__,constructor.example,,\n');
    expect(rows.map((row) => [row.row, row.fate, 'field' in row ? row.field : ''])).toEqual([
      [2, 'kept', ''], [3, 'duplicate', ''], [4, 'refused', 'url'], [5, 'refused', 'url'], [6, 'refused', 'date added'], [7, 'refused', 'date added'], [8, 'kept', ''], [9, 'kept', ''],
    ]);
  });
  it('refuses a file without headers and a file of 1 GB unread', async () => {
    expect((await read('hello, world\n')).problem).toMatchObject({ field: 'columns' });
    const huge = { name: 'huge.csv', size: 1024 ** 3, slice: (start: number) => ({ arrayBuffer: async () => { if (start > 0 ) throw new Error('was read'); return new ArrayBuffer(4); } }) };
    expect((await readFiles([huge], { findProfile }))[0]!.problem?.expected).toEqual({ key: 'file.at-most', values: { most: 256 } });
  });
});

describe('a list of domains', () => {
  it('is read with remarks, addresses and the notations of blockers', async () => {
    const { rows, format } = await read('# mine\nacme.example\n0.0.0.0 ads.example # x\n||grow.example^\nACME.example.\nnot a domain\nhttps://www.linkedin.com/company/acme/\n', 'list.txt');
    expect(format).toBe('domains');
    expect(rows.map((row) => (row.fate === 'kept' && row.value.what === 'entry' ? row.value.entry.identities[0]!.key : row.fate))).toEqual(['domain/acme.example', 'domain/ads.example', 'domain/grow.example', 'duplicate', 'refused', 'linkedin/company/acme']);
  });
  it('is written sorted, without what was released', () => {
    const entry = { ...fc.sample(anyEntry(1), { numRuns: 1, seed: 1 })[0]!, state: 'listed' as const };
    expect(writeDomains([{ ...entry, identities: [{ key: 'domain/b.example' }, { key: 'domain/a.example' }] }, { ...entry, state: 'released', identities: [{ key: 'domain/c.example' }] }])).toBe('a.example\nb.example\n');
  });
});

describe('pasted lines', () => {
  const paste = async (text: string) => (await readPasted(text, '', findProfile, new Pace())).rows.map((row) => [row.row, row.fate, row.fate === 'kept' && row.value.what === 'entry' ? row.value.entry.identities[0]!.key : row.fate === 'duplicate' ? row.of : row.fate === 'refused' ? row.field : '']);
  it('give every address in them, whatever stands around it, with its line', async () => {
    expect(await paste('Ada Example <ada@acme.example>; see https://www.linkedin.com/in/otto-muster.\r\n\r\n@kontor, www.kontor.example\nad.acme.example/offer?x=1')).toEqual([[1, 'kept', 'domain/acme.example'], [1, 'kept', 'linkedin/in/otto-muster'], [3, 'kept', 'x/kontor'], [3, 'kept', 'domain/kontor.example'], [4, 'kept', 'domain/ad.acme.example']]);
  });
  it('say of the rest which line stands for nobody or came before', async () => {
    expect(await paste('acme.example\nOtto Muster\njavascript:alert(1)//x.y\nACME.example')).toEqual([[1, 'kept', 'domain/acme.example'], [2, 'refused', 'line'], [3, 'refused', 'line'], [4, 'duplicate', 1]]);
  });
});
