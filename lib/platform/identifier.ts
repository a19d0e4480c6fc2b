/** Makes an id that no other entry, operation or session has. */
export function makeId(): string {
  return crypto.randomUUID();
}
