// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { createShadowHosts } from '../../lib/page/shadow-hosts';

const HOST = '#outlet, [data-testid="chat"]';
const make = (id: string) => Object.assign(document.createElement('div'), { id });
beforeEach(() => {
  document.body.innerHTML = '<main><div id="outlet"></div><div data-testid="chat"></div><p>Words</p></main>';
});
const outlet = () => document.querySelector('#outlet')!;

it('finds hosts in a document, and those that came, themselves or deeper down', () => {
  const open = (element: Element) => element.attachShadow({ mode: 'open' });
  const hosts = createShadowHosts(HOST);
  const first = open(outlet());
  expect(hosts.roots()).toEqual([]);
  hosts.look(document);
  expect(hosts.roots()).toEqual([first]);
  const came = document.body.appendChild(make('outlet'));
  const around = document.body.appendChild(document.createElement('div'));
  const deep = around.appendChild(document.createElement('div')).appendChild(make('outlet'));
  const [second, third] = [open(came), open(deep)];
  hosts.look(came);
  hosts.look(around);
  hosts.look(document.querySelector('p')!);
  expect(hosts.roots()).toEqual([first, second, third]);
});
it('knows a root that its host got later, and forgets a host that left', () => {
  const hosts = createShadowHosts(HOST);
  hosts.look(document);
  expect(hosts.roots()).toEqual([]);
  const root = outlet().attachShadow({ mode: 'open' });
  expect(hosts.roots()).toEqual([root]);
  const host = outlet();
  host.remove();
  expect(hosts.roots()).toEqual([]);
  document.body.append(host);
  expect(hosts.roots(), 'forgotten until it is looked at again').toEqual([]);
  hosts.look(host);
  expect(hosts.roots()).toEqual([root]);
});
it('looks for nothing where a network has no hosts', () => {
  const hosts = createShadowHosts('');
  outlet().attachShadow({ mode: 'open' });
  hosts.look(document);
  expect(hosts.roots()).toEqual([]);
});
