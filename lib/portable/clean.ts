const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text out of a file, at most so long: whole characters, no control signs but line ends. Anything else gives ''. */
export function cleanText(value: unknown, most: number): string {
  if (typeof value !== 'string') return '';
  return value.slice(0, most).replace(LONE, '').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}

/** A field of a parsed object, if it is the object's own; never one of a prototype. */
export function ownField(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
}
