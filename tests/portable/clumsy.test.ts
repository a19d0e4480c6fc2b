import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../../lib/core/transfer';
import { findLinkedProfile as findProfile } from '../../lib/networks/profile-link';
import { makeFileTools } from '../../lib/portable/file-tools';
import * as archives from './archives';
import { bytes } from './invented';

const tools = makeFileTools(findProfile);
const read = async (content: string | Uint8Array, name = 'list.csv') => (await tools.read([bytes(content, name)], {}))[0]!;
const fates = ({ rows }: ReadFile) => rows.map((row) => [row.row, row.fate, ...(row.fate === 'refused' ? [row.field, row.expected.key] : [])]);
const entries = ({ rows }: ReadFile) => rows.flatMap((row) => (row.fate === 'kept' && row.value.what === 'entry' ? [row.value.entry] : []));

describe('a table as people save it', () => {
  it('with semicolons is cut at them, whatever notes hold', async () => {
    expect(entries(await read('Name;Adresse;Notiz\r\nAda;acme.example;late, again, and again, twice\r\nBob;b.example;x, y\r\n'))).toMatchObject([{ name: 'Ada', note: 'late, again, and again, twice' }, { name: 'Bob', note: 'x, y' }]);
  });
  it('with bars is a table and no list of domains', async () => {
    expect(entries(await read('Name|Address\nAda|acme.example\n'))).toMatchObject([{ name: 'Ada', identities: [{ key: 'domain/acme.example' }] }]);
    expect((await read('||acme.example^\n||b.example^$popup\n@@||ok.example^\n', 'filters.txt')).format).toBe('domains');
  });
  it('whose row has more cells than the first is refused there: its cells stand in wrong columns', async () => {
    expect(fates(await read('Name,Address,Note\nAda,acme.example,late, again\nBob,b.example,fine,,\n'))).toEqual([[2, 'refused', 'row', 'file.cells'], [3, 'kept']]);
  });
  it('names the columns that nothing is read from', async () => {
    expect(await read('Name,Website,Priority,Website,__proto__,\nAda,acme.example,1,b.example,x,\n')).toMatchObject({ format: 'csv', unread: ['Priority', 'Website', '__proto__'] });
    expect(await read('Name,Website\nAda,acme.example\n')).not.toHaveProperty('unread');
  });
  it('names a field as the file does, and as ours do where it has none', async () => {
    expect(fates(await read('Name;Internetseite;Webseite;Ablauf\nAda;;;\nBob;;b.example;31.02.2026\n'))).toEqual([[2, 'refused', 'Webseite', 'file.address'], [3, 'refused', 'Ablauf', 'file.day']]);
    expect(fates(await read('Kind,Name\nperson,Ada\n'))).toEqual([[2, 'refused', 'Address', 'file.address']]);
  });
  it.each([
    ['a name of 301 letters', `Name,Address\n${'x'.repeat(301)},a.example\n`, { field: 'Name', expected: { key: 'expected.shorter', values: { most: 300 } } }],
    ['an unknown state', 'Address,Status\na.example,blocked\n', { field: 'Status', expected: { key: 'expected.one-of' } }],
    ['a quote of an unknown network', 'Address,Evidence\na.example,2026-11-03 | tiktok | feed | =x\n', { field: 'Evidence', expected: { key: 'expected.one-of', values: { words: 'linkedin, x, facebook' } } }],
    ['a key that is none', 'Identities\nx\n', { field: 'Identities', expected: { key: 'expected.longer', values: { least: 3 } } }],
  ])('with %s says what was expected there', async (_, text, refusal) => {
    expect((await read(text)).rows).toMatchObject([{ row: 2, fate: 'refused', ...refusal }]);
  });
  it('without a name is called by its address or key', async () => {
    expect(entries(await read('Identities\n"linkedin/in/ada-example | =Ada"\nx/kontor\n'))).toMatchObject([{ name: 'Ada' }, { name: 'kontor' }]);
  });
  it.each([
    ['nothing', '', 'file.not-empty', 0],
    ['nothing but spaces and a mark', '\ufeff \r\n\t\n', 'file.not-empty', 0],
    ['a first line alone', 'Name,Address\n', 'file.rows-below', 0],
    ['no first line', 'acme.example,Ada\n', 'file.columns', 1],
    ['a title over the first line', '\nMy sellers,,\nName,Address,Note\n', 'file.columns', 2],
    ['bytes of the encoding of old', Uint8Array.from('Name;Adresse\nM\u00fcller;a.example\n', (sign) => sign.charCodeAt(0)), 'file.encoding', 0],
    ['zero bytes', 'Name,Address\nA\0da,a.example\n', 'file.encoding', 0],
    ['a workbook', archives.zip({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'x' }), 'file.spreadsheet', 0],
    ['another workbook', archives.zip({ 'content.xml': 'x' }), 'file.spreadsheet', 0],
    ['a letter', archives.zip({ 'word/document.xml': 'x' }), 'file.export', 0],
  ])('of %s is refused whole, with what to do', async (_, content, key, row) => {
    expect(await read(content)).toMatchObject({ rows: [], problem: { file: 'list.csv', row, expected: { key } } });
  });
});

describe('rows of one table about the same party', () => {
  it('are joined where the later says more, and named as twice where it does not', async () => {
    const file = await read('Name,Address,Note\nAda,acme.example,one\nAda,acme.example,two\nAda,ACME.example,one\nAda,acme.example,\n');
    expect(fates(file)).toEqual([[2, 'kept'], [3, 'kept'], [4, 'duplicate'], [5, 'duplicate']]);
    expect(entries(file).map(({ note }) => note)).toEqual(['one', 'two']);
  });
  it('of two parties under one id: the copy is refused, for it would turn one into the other', async () => {
    const file = await read('Id,Name,Address\nentry-00001,Ada,acme.example\nentry-00001,Bob,b.example\nentry-00001,Ada,acme.example\n');
    expect(fates(file)).toEqual([[2, 'kept'], [3, 'refused', 'Id', 'file.own-id'], [4, 'duplicate']]);
  });
});

describe('files that are chosen together', () => {
  it('are all read, however they are called', async () => {
    const chosen = ['a.csv', 'b.csv', 'c.csv', 'd.csv', 'connections.csv'].map((name) => bytes(`Address\n${name}.example\n`, name));
    expect((await tools.read(chosen, {})).map(({ file }) => file)).toEqual(['a.csv', 'b.csv', 'c.csv', 'd.csv', 'connections.csv']);
  });
  it('are refused by name where one was moved meanwhile', async () => {
    const moved = { ...bytes('Address\na.example\n', 'moved.csv'), slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }) };
    expect(await tools.read([moved], {})).toMatchObject([{ rows: [], problem: { file: 'moved.csv', field: 'file', expected: { key: 'file.readable' } } }]);
  });
});
