/** A text without any of these signs at its end. An expression such as `/[…]+$/` looks at every run of them from each of its signs. */
export function trimEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
