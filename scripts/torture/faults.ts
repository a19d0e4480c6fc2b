/** One line of the product turned wrong. */
export interface Fault {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * For each gate a fault that it must find: `npm run torture -- --only G1 --plant` builds the product with it
 * and expects the gate to fail. A gate that cannot fail proves nothing.
 */
export const FAULTS: Readonly<Record<string, Fault>> = {
  // A change is acknowledged before it is written anywhere.
  G1: { file: 'lib/store/keeper.ts', from: 'await this.#write(up, operation);', to: 'setTimeout(() => void this.#write(up, operation), 400);' },
  G2: { file: 'lib/store/keeper.ts', from: 'await this.#write(up, operation);', to: 'setTimeout(() => void this.#write(up, operation), 400);' },
  // The database is believed without asking the witness.
  G3: { file: 'lib/store/start.ts', from: 'const stored = await check(from);', to: 'const stored = await from.database.fingerprint();' },
  // Nothing is kept beside the database.
  G4: { file: 'lib/store/safe.ts', from: 'set: (items) => area.set({ ...items }),', to: 'set: async () => undefined,' },
  // A migration drops what was stored.
  G5: { file: 'lib/store/migrations/002-circle.ts', from: 'migrate(database) {', to: "migrate(database, transaction) { transaction.objectStore('entries').clear();" },
  // A change that is asked for twice is made twice.
  G6: { file: 'lib/store/keeper.ts', from: 'if (known) return known;', to: '' },
  // In words that may not be parted nobody is quoted.
  G7: { file: 'lib/text/quoted.ts', from: "const SPACES = ' \\u00a0\\u202f\\u3164';", to: "const SPACES = ' ';" },
  // Some character that nobody thought of stops the reader.
  G8: { file: 'lib/text/words.ts', from: 'let cls = unitClass(unit);', to: "let cls = unitClass(unit); if (unit === 0x2028) throw new Error('planted');" },
  // Of a long text everything is read.
  G9: { file: 'lib/engine/classify.ts', from: 'export const HEAD = 8_000;', to: 'export const HEAD = 8_000_000;' },
  // The clock is looked at once per text.
  G10: { file: 'lib/engine/patterns.ts', from: 'const PIECE = 400;', to: 'const PIECE = 12_000;' },
  // What a broken file throws reaches the page.
  G11: { file: 'lib/portable/read-files.ts', from: 'return { file: file.name, rows: [], problem: describe(error, file.name, text) };', to: 'throw error;' },
  // Cells go out as they are.
  G12: { file: 'lib/portable/csv.ts', from: 'return FORMULA.test', to: 'return false && FORMULA.test' },
  // Whoever asks is answered.
  G14: { file: 'lib/messages/serve.ts', from: 'if (!isOwn && !(isPageCall && network)) {', to: 'if (false) {' },
  // A click is a click, whoever makes it.
  G15: { file: 'lib/actions/presses.ts', from: 'event.isTrusted && event.composedPath()', to: 'event.composedPath()' },
};
