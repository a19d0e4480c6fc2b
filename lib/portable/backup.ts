import '../core/no-eval';
import { z } from 'zod';
import { keptCandidateSchema } from '../core/candidate';
import { entrySchema, type Entry } from '../core/entry';
import { incidentSchema, type Incident } from '../core/incident';
import { peerSchema } from '../core/peer';
import { readingSchema } from '../core/reading';
import { pathOf, tellIssue } from '../core/tell-issue';
import type { Told } from '../core/told';
import { told } from '../core/told-words';
import type { BackupExtras } from '../core/transfer';
import { decrypt, encrypt, fromBase64, ITERATIONS, sha256, toBase64, type Cipher } from './crypto';
import { expected } from './expected';
import { elementsOf, JsonProblem, lineOf, membersOf, parsePiece, type Piece } from './json-pieces';
import { Pace, type Watch } from './pace';

/** All that a backup holds. */
export interface BackupBody extends BackupExtras {
  readonly entries: readonly Entry[];
  readonly incidents: readonly Incident[];
  /** Keys of people the user knows, who are never suggested. */
  readonly known: readonly string[];
}
/** What is written; lists that are left out are empty. */
export type BackupDraft = Omit<BackupBody, keyof BackupExtras> & Partial<BackupExtras>;
/** What each list of a body holds. The first version had no peers, no reading list and no candidates. */
const LISTS = { entries: entrySchema, incidents: incidentSchema, known: z.string().max(300), peers: peerSchema, reading: readingSchema, candidates: keptCandidateSchema } as const;
const FORMAT = 'unbadger-backup';
const VERSION = 2;
const TAIL = /,"checksum":"([0-9a-f]{64})"\}$/;
const cipherSchema = z.strictObject({ name: z.literal('AES-GCM'), iv: z.string().max(40), kdf: z.literal('PBKDF2-HMAC-SHA-256'), iterations: z.number().int().min(100_000).max(10_000_000), salt: z.string().max(80) });
const headSchema = z.object({ format: z.literal(FORMAT), version: z.number().int().positive(), made: z.string().max(40), cipher: cipherSchema.optional() });

/**
 * Writes a backup: JSON with its version in front and, at the end, the SHA-256 of all before it. With a
 * passphrase what it holds is encrypted; the way there stands in the head, which is sealed as well.
 */
export async function writeBackup(body: BackupDraft, made: number, passphrase?: string, watch: Watch = {}): Promise<string> {
  const pace = new Pace(watch);
  const plain = await writeBody(body, pace);
  const head = { format: FORMAT, version: VERSION, made: new Date(made).toISOString() };
  let front: string;
  if (passphrase) {
    const cipher = { name: 'AES-GCM', iv: await toBase64(crypto.getRandomValues(new Uint8Array(12)), pace), kdf: 'PBKDF2-HMAC-SHA-256', iterations: ITERATIONS, salt: await toBase64(crypto.getRandomValues(new Uint8Array(16)), pace) } as const;
    const sealed = JSON.stringify({ ...head, cipher });
    front = `${sealed.slice(0, -1)},"data":"${await toBase64(await encrypt(plain, passphrase, cipher, sealed, pace), pace)}"`;
  } else front = `${JSON.stringify(head).slice(0, -1)},"body":${plain}`;
  return `${front},"checksum":"${await sha256(front, pace)}"}`;
}

async function writeBody(body: BackupDraft, pace: Pace): Promise<string> {
  const list = async (values: readonly unknown[]) => {
    const parts: string[] = [];
    for (const [at, value] of values.entries()) {
      parts.push(JSON.stringify(value));
      if (pace.isDue) await pace.rest(at / values.length);
    }
    return `[${parts.join(',')}]`;
  };
  const members: string[] = [];
  for (const name of Object.keys(LISTS) as (keyof BackupBody)[]) members.push(`"${name}":${await list(body[name] ?? [])}`);
  return `{${members.join(',')}}`;
}

/** What is wrong with a backup file, with the line and field. */
export class BackupProblem extends Error {
  constructor(readonly field: string, readonly expected: Told, readonly row = 0) {
    super(`${field}: ${expected.key}`);
  }
}

/** True when a text begins like a backup. */
export const looksLikeBackup = (head: string): boolean => /^\ufeff?\s*\{\s*"format"\s*:\s*"unbadger-backup"/.test(head);
export const needsPassphrase = (text: string): boolean => /^\{"format":"unbadger-backup"[^}]{0,120}"cipher":\{/.test(text.replace(/^\ufeff/, '').slice(0, 400));

/**
 * Reads a backup whole or not at all. Rejects with a BackupProblem when the file is damaged, the
 * passphrase wrong, or a later version wrote it.
 */
export async function readBackup(text: string, passphrase?: string, watch: Watch = {}): Promise<BackupBody> {
  const pace = new Pace(watch);
  const whole = text.replace(/^\ufeff/, '');
  const tail = TAIL.exec(whole.slice(-100));
  // A later version may end its files in another way.
  if (!tail && Number(/^\{"format":"unbadger-backup","version":(\d{1,9}),/.exec(whole)?.[1] ?? 0) > VERSION) throw new BackupProblem('version', expected('backup.version', { most: VERSION }));
  if (!tail) throw new BackupProblem('checksum', expected('backup.whole'));
  const front = whole.slice(0, whole.length - tail[0].length);
  if ((await sha256(front, pace)) !== tail[1]) throw new BackupProblem('checksum', expected('backup.as-saved'));
  try {
    return await readFront(front + '}', passphrase, pace);
  } catch (error) {
    if (error instanceof JsonProblem) throw new BackupProblem('file', error.expected, lineOf(front, error.at));
    throw error;
  }
}

async function readFront(text: string, passphrase: string | undefined, pace: Pace): Promise<BackupBody> {
  const head: Record<string, unknown> = Object.create(null);
  let body: { start: number; end: number } | undefined;
  let data: string | undefined;
  for await (const member of membersOf(text, 0, pace)) {
    if (member.key === 'body') body = member;
    else if (member.key === 'data') data = text.slice(member.start + 1, member.end - 1);
    else head[member.key] = parsePiece(text, member);
  }
  const version = typeof head.version === 'number' ? head.version : 0;
  if (version > VERSION) throw new BackupProblem('version', expected('backup.version', { most: VERSION }));
  const parsed = headSchema.safeParse(head);
  if (!parsed.success) throw new BackupProblem(parsed.error.issues[0]?.path.join('.') || 'head', expected('backup.head'));
  if (!parsed.data.cipher) {
    if (!body) throw new BackupProblem('body', expected('backup.entries'));
    return readBody(text.slice(body.start, body.end), pace);
  }
  if (!passphrase) throw new BackupProblem('passphrase', expected('backup.passphrase'));
  if (data === undefined) throw new BackupProblem('data', expected('backup.entries'));
  const { made, format, cipher } = parsed.data;
  const plain = await decrypt(await fromBase64(data, pace), passphrase, cipher as Cipher, JSON.stringify({ format, version, made, cipher }), pace);
  if (plain === undefined) throw new BackupProblem('passphrase', expected('backup.passphrase-other'));
  return readBody(plain, pace);
}

async function readBody(text: string, pace: Pace): Promise<BackupBody> {
  const body: { [Name in keyof BackupBody]: unknown[] } = { entries: [], incidents: [], known: [], peers: [], reading: [], candidates: [] };
  for await (const member of membersOf(text, 0, pace)) {
    let at = 0;
    const check = <T>(schema: z.ZodType<T>, value: unknown): T => {
      const parsed = schema.safeParse(value);
      if (parsed.success) return parsed.data;
      const issue = parsed.error.issues[0]!;
      throw new BackupProblem([member.key, at - 1, pathOf(issue)].filter((step) => step !== '').join('.'), tellIssue(issue), at);
    };
    if (!Object.hasOwn(LISTS, member.key)) continue;
    const name = member.key as keyof BackupBody;
    if (text[member.start] !== '[') throw new BackupProblem(member.key, told('expected.list'));
    for await (const piece of elementsOf(text, member.start, pace)) {
      at += 1;
      body[name].push(check<unknown>(LISTS[name], parseElement(text, piece, `${member.key}.${at - 1}`, at)));
    }
  }
  const whole = body as { [Name in keyof BackupBody]: BackupBody[Name] };
  const rows = new Map<string, number>();
  for (const [at, { id }] of whole.entries.entries()) {
    const row = rows.get(id);
    if (row !== undefined) throw new BackupProblem(`entries.${at}.id`, expected('backup.once', { row }), at + 1);
    rows.set(id, at + 1);
  }
  return whole;
}

/** An element of a list; what is no JSON is named by its place in the list, for all of a backup stands in one line. */
function parseElement(text: string, piece: Piece, field: string, row: number): unknown {
  try {
    return parsePiece(text, piece);
  } catch (error) {
    throw error instanceof JsonProblem ? new BackupProblem(field, error.expected, row) : error;
  }
}
