import { Pace } from './pace';

/** How a backup is sealed; stands in its head, so that later versions may choose otherwise. */
export interface Cipher {
  readonly name: 'AES-GCM';
  readonly iv: string;
  readonly kdf: 'PBKDF2-HMAC-SHA-256';
  readonly iterations: number;
  readonly salt: string;
}
/** What OWASP asks of PBKDF2 with HMAC-SHA-256. */
export const ITERATIONS = 600_000;
const encoder = new TextEncoder();
/** A multiple of four, so that base64 is cut between its groups. */
const PIECE = 524_288;

/** SHA-256 of a text in UTF-8, as 64 hex digits. */
export async function sha256(text: string, pace = new Pace()): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await encodeText(text, pace)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A text's bytes, made piece by piece: 60 MB at once would hold the page. */
async function encodeText(text: string, pace: Pace): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + PIECE);
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1]!)) end -= 1; // whole characters
    parts.push(encoder.encode(text.slice(at, end)));
    at = end;
    if (pace.isDue) await pace.rest();
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Encrypts a text; `sealed` is not hidden but can't be changed either. */
export async function encrypt(text: string, passphrase: string, cipher: Cipher, sealed: string, pace: Pace): Promise<Uint8Array> {
  const key = await deriveKey(passphrase, cipher);
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: await fromBase64(cipher.iv, pace), additionalData: encoder.encode(sealed) }, key, await encodeText(text, pace)));
}

/** Decrypts; undefined when passphrase, head or bytes are not those it was encrypted with. */
export async function decrypt(bytes: Uint8Array<ArrayBuffer>, passphrase: string, cipher: Cipher, sealed: string, pace: Pace): Promise<string | undefined> {
  try {
    const key = await deriveKey(passphrase, cipher);
    const plain = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: await fromBase64(cipher.iv, pace), additionalData: encoder.encode(sealed) }, key, bytes));
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const parts: string[] = [];
    for (let at = 0; at < plain.length; at += PIECE) {
      parts.push(decoder.decode(plain.subarray(at, at + PIECE), { stream: true }));
      if (pace.isDue) await pace.rest();
    }
    return parts.join('') + decoder.decode();
  } catch (error) {
    if ((error as DOMException).name === 'AbortError') throw error;
    return undefined;
  }
}

async function deriveKey(passphrase: string, { salt, iterations }: Cipher): Promise<CryptoKey> {
  // The same passphrase may be typed composed or decomposed.
  const material = await crypto.subtle.importKey('raw', encoder.encode(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: await fromBase64(salt, new Pace()), iterations }, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function toBase64(bytes: Uint8Array, pace: Pace): Promise<string> {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 24_576) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576))));
    if (pace.isDue) await pace.rest();
  }
  return parts.join('');
}
/** Bytes of base64; none when it is not base64. */
export async function fromBase64(text: string, pace: Pace): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let size = 0;
  try {
    for (let at = 0; at < text.length; at += PIECE) {
      const binary = atob(text.slice(at, at + PIECE));
      for (let index = 0; index < binary.length; index++) bytes[size++] = binary.charCodeAt(index);
      if (pace.isDue) await pace.rest();
    }
    return bytes.slice(0, size);
  } catch (error) {
    if ((error as DOMException).name === 'AbortError') throw error;
    return new Uint8Array(0);
  }
}
