import { findAll, shadowRootOf } from './dom';

/** The open shadow roots that a network's hosts have in a document now; `hosts` is a network's `shadowHosts`. */
export function shadowRootsIn(document: Document, hosts: string): readonly ShadowRoot[] {
  return hosts === '' ? [] : findAll(document, hosts).flatMap((host) => shadowRootOf(host) ?? []);
}
