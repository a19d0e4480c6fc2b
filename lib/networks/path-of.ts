const paths = new WeakMap<URL, string>();

/** The path of a page's address. Every item of a page asks for it, and the browser builds it anew each time; nobody changes such an address. */
export function pathOf(url: URL): string {
  let path = paths.get(url);
  if (path === undefined) paths.set(url, (path = url.pathname));
  return path;
}
