/** Something that is made when it is first asked for, and once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

type Made<Makers> = { readonly [Name in keyof Makers]: Makers[Name] extends () => infer T ? T : never };
/** Things by name, each made when it is first asked for: a worker that wakes for one call needs the schema of that call. */
export function lazily<Makers extends Readonly<Record<string, () => unknown>>>(makers: Makers): Made<Makers> {
  const all = {};
  for (const [name, make] of Object.entries(makers)) Object.defineProperty(all, name, { enumerable: true, get: once(make) });
  return all as Made<Makers>;
}

/** Four of them as one, without making any. */
export function together<A extends object, B extends object, C extends object, D extends object>(...parts: readonly [A, B, C, D]): A & B & C & D {
  return Object.defineProperties({}, Object.assign({}, ...parts.map((part) => Object.getOwnPropertyDescriptors(part)))) as A & B & C & D;
}
