import { compile, rulePhrases } from '../../lib/engine/compile';
import { createSignals } from '../../lib/engine/context';
import { createScanner } from '../../lib/engine/scan';
import type { Rule } from '../../lib/rules/define-rule';
import { createReference } from './reference-engine';

/** Compares the two engines on a text: undefined when they agree, else what differs. Every phrase is a feature of its own. */
export const createComparison = (rules: readonly Rule[]) => comparePhrases(rulePhrases(rules).map(({ phrase }) => phrase));

/** The same for phrases that belong to no rule. */
export function comparePhrases(given: readonly string[]): (text: string) => object | undefined {
  const phrases = given.map((phrase, feature) => ({ phrase, feature }));
  const scanner = createScanner(compile(phrases, phrases.length));
  const reference = createReference(phrases);
  const name = (feature: number) => phrases[feature]!.phrase;
  return (text) => {
    for (const trusts of /[\u0370-\u058f]/.test(text) ? [true, false] : [true]) {
      const signals = createSignals();
      scanner.scan(text, 0, text.length, signals, false, trusts);
      const slow = reference.read(text, trusts);
      const { lookalikeWords, otherWords, spacedLetters, bidiControls } = scanner;
      const numbers = { ...signals, lookalikeWords, otherWords, spacedLetters, bidiControls };
      const slowNumbers = { ...slow.signals, lookalikeWords: slow.lookalikeWords, otherWords: slow.otherWords, spacedLetters: slow.spacedLetters, bidiControls: slow.bidiControls };
      const other = (Object.keys(numbers) as (keyof typeof numbers)[]).filter((key) => numbers[key] !== slowNumbers[key]).map((key) => `${key}: ${numbers[key]}, plain ${slowNumbers[key]}`);
      const fired = new Set(scanner.automaton.fired.subarray(0, scanner.automaton.firedCount));
      const plain = reference.find(slow.pieces);
      const tooMuch = [...fired].filter((feature) => !plain.has(feature)).map(name);
      const missing = [...plain].filter((feature) => !fired.has(feature)).map(name);
      if (other.length + tooMuch.length + missing.length > 0) return { text, trusts, other, tooMuch, missing };
    }
    return undefined;
  };
}
