import type { EntryDraft } from '../core/draft';
import { makeId } from '../platform/identifier';
import { logError } from '../platform/log';
import { LIST_PERSON, LIST_PHRASE, type Click } from '../platform/menus';
import type { Keeper } from './keeper';
import { addEntry } from './register';

/** The party a link leads to, as the network adapters read addresses. */
export interface LinkedProfile {
  readonly key: string;
  readonly url: string;
  readonly kind: 'person' | 'organization';
  readonly handle: string;
}

/** Puts on the list what was clicked in the browser's menu. Opens nothing; the open pages show it. Never rejects. */
export async function listByMenu(keeper: Keeper, click: Click, findProfile: (url: string) => LinkedProfile | undefined): Promise<void> {
  const draft = draftOf(click, findProfile);
  if (draft) await addEntry(keeper, makeId(), draft).catch(() => logError('menu.add-failed'));
}

function draftOf(click: Click, findProfile: (url: string) => LinkedProfile | undefined): EntryDraft | undefined {
  const words = (click.linkText ?? click.selectionText)?.trim().replace(/\s+/g, ' ').slice(0, 300);
  if (click.menuItemId === LIST_PERSON) {
    const profile = findProfile(click.linkUrl ?? '');
    return profile && { kind: profile.kind, name: words || profile.handle, identities: [{ key: profile.key, label: profile.url }], reason: 'sent-a-pitch' };
  }
  if (click.menuItemId === LIST_PHRASE && words) return { kind: 'phrase', name: words, identities: [{ key: `phrase/${words.slice(0, 280)}`, label: words }], reason: 'other' };
  return undefined;
}
