import { say } from './words/words';

/** A key as people know it: the address it stands for, a domain, a phrase, or a name in a headline. */
export function sayKey(key: string): string {
  const [, of, name] = /^([a-z]+)\/(.*)$/s.exec(key) ?? [];
  if (of === undefined || name === undefined) return key;
  if (of === 'organization') return say('key.organization', { name });
  if (of === 'phrase') return say('app.quoted', { words: name });
  if (of === 'linkedin') return `linkedin.com/${name.replace(/^id\//, 'in/')}`;
  if (of === 'x') return `x.com/${name.replace(/^id\//, 'i/user/')}`;
  return of === 'facebook' ? `facebook.com/${name.replace(/^id\//, '')}` : name;
}

/** An identity of an entry: as it was written down, or else its key. */
export const sayIdentity = ({ key, label }: { readonly key: string; readonly label?: string }): string => (label !== undefined && label !== key ? label.replace(/^https:\/\/(www\.)?/, '') : sayKey(key));
