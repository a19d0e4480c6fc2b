/** Sets styles on an element of the page and returns its style attribute as it was. */
export function setStyle(element: Element, styles: Readonly<Record<string, string>>): string | null {
  const before = Element.prototype.getAttribute.call(element, 'style');
  const { style } = element as HTMLElement;
  for (const [name, value] of Object.entries(styles)) style.setProperty(name, value, 'important');
  return before;
}

/** Puts a style attribute back byte for byte, or takes it away when there was none. */
export function restoreStyle(element: Element, before: string | null): void {
  if (before === null) {
    // Chromium writes the attribute when somebody asks for it; taken away unasked, it comes back as `style=""`.
    Element.prototype.getAttribute.call(element, 'style');
    Element.prototype.removeAttribute.call(element, 'style');
  } else Element.prototype.setAttribute.call(element, 'style', before);
}
