import type { Entry, Identity } from '../core/entry';
import type { FindProfile } from '../core/transfer';

/** Who or what an address in a file stands for. */
export interface Addressed {
  readonly kind: Entry['kind'];
  readonly name: string;
  readonly identity: Identity;
}
const HOST = /^(?=.{4,253}$)(?:[a-z0-9\p{L}](?:[a-z0-9\p{L}-]{0,61}[a-z0-9\p{L}])?\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]{2,59})$/u;

/**
 * Reads a profile, a page, a domain, an e-mail address or an @handle. Undefined for everything else: a
 * name, an address of numbers, and whatever is not http (`javascript:` and its kin) stand for nobody.
 */
export function readAddress(text: string, findProfile: FindProfile): Addressed | undefined {
  const plain = text.trim();
  if (plain === '' || plain.length > 2000 || /[\s<>"\u0000-\u001f]/.test(plain)) return undefined;
  const handle = /^@([A-Za-z0-9_]{1,15})$/.exec(plain)?.[1];
  if (handle) return { kind: 'person', name: plain, identity: { key: `x/${handle.toLowerCase()}`, label: `https://x.com/${handle}` } };
  const mail = /^(?:mailto:)?[^@/:]+@([^@/:]+)$/.exec(plain)?.[1];
  if (mail) return readHost(mail);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  const hasScheme = scheme !== undefined && !/^[^:]+:\d{1,5}(\/|$)/.test(plain);
  if (hasScheme && scheme !== 'http' && scheme !== 'https') return undefined;
  try {
    const url = new URL(hasScheme ? plain : `https://${plain}`);
    if (url.username || url.password) return undefined;
    const profile = findProfile(url.href);
    if (profile) return { kind: profile.kind, name: profile.handle, identity: { key: profile.key, label: profile.url.slice(0, 300) } };
    return readHost(url.hostname);
  } catch {
    return undefined;
  }
}

function readHost(host: string): Addressed | undefined {
  const plain = host.toLowerCase().replace(/\.$/, '').replace(/^www\./, '');
  return HOST.test(plain) ? { kind: 'domain', name: plain, identity: { key: `domain/${plain}`, label: plain } } : undefined;
}
