/** Looks for open shadow roots; see `createShadowSearch`. */
export interface ShadowSearch {
  /** Roots that are there now; none when it is too soon to look again, unless it `must` be. */
  find(must?: boolean): readonly ShadowRoot[];
  /** True when something changed and it was too soon to look. */
  readonly isLate: boolean;
}

/** Looking goes through the whole document, so it never takes more than a five-hundredth of the time. */
export function createShadowSearch(look: () => readonly ShadowRoot[], clock: () => number): ShadowSearch {
  let next = -Infinity;
  let late = false;
  return {
    find(must = false) {
      const start = clock();
      late = !must && start < next;
      if (late) return [];
      const found = look();
      const end = clock();
      next = end + 500 * (end - start);
      return found;
    },
    get isLate() {
      return late;
    },
  };
}
