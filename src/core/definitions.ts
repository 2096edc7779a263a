// Knows: whether an agreement defines a term, or uses it as one.
// Refuses to know: who the parties are (party-terms.ts), and what a definition says.
import type { Agreement } from "./agreement";

/**
 * Whether the agreement knows the term as the wording writes it: in quotes or brackets, as the first cell of a row, or
 * with its capital within a sentence. A heading alone is no use of it, nor is one plain word at the beginning of a
 * sentence. In German, where every noun has a capital, any use counts.
 */
export function knowsTerm({ paragraphs }: Agreement, term: string): boolean {
  const escaped = term.replace(/[^\p{L}\p{N}\s]/gu, "\\$&").replace(/\s+/g, "\\s+");
  const used = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
  return paragraphs.some(({ text, outlineLevel, cell }) => {
    if (cell?.column === 0 && text.trim() === term) return true;
    const uses = [...text.matchAll(used)];
    return uses.some(({ 0: words, index }) => {
      const [before, after] = [text.slice(0, index), text.slice(index + words.length)];
      if (/["“„«(]\s?$/.test(before) && /^\s?["“”»)]/.test(after)) return true;
      if (outlineLevel < 10) return false;
      return /\s/.test(term) || !/(?:^|[.:;!?]\s+)(?:\P{L}*)$/u.test(before);
    });
  });
}
