// Knows: results for somebody at a terminal: a block for each document, a line for each family.
// Refuses to know: colours, which a log would not show.
import { CLAUSE_FAMILIES } from "../../core";
import type { Library } from "../../library";
import { isUnread, type ScanResult } from "../scan-result";
import { counting, type Report } from "./report";

const LEVEL_WIDTH = "not-applicable".length;
const STATUS_WIDTH = "incomplete".length;

/** Lines are at most `width` columns wide, but never narrower than is readable. */
export function tableReport(library: Library, width: number): Report {
  const titleWidth = Math.max(...CLAUSE_FAMILIES.map((family) => library.families[family].title.length));
  const indent = " ".repeat(6);
  const lineWidth = Math.max(width, 40);
  const total = counting();
  return {
    begin: () => "",
    document(result) {
      total.count(result);
      return `${[result.file, ...linesOf(result)].join("\n")}\n\n`;
    },
    end: () => `${total.sentence()} "!" marks what needs attention.\n`,
  };

  function linesOf(result: ScanResult): string[] {
    if (isUnread(result))
      return wrapped(`cannot be read (${result.error.code}): ${result.error.message}`, "  ? ");
    const families = result.families.flatMap((finding) => {
      const { family, flagged, level, status } = finding;
      const title = library.families[family].title.padEnd(titleWidth);
      const line = `  ${flagged ? "!" : " "} ${title}  ${status.padEnd(STATUS_WIDTH)}  ${level.padEnd(LEVEL_WIDTH)}`;
      return [line.trimEnd(), ...(flagged ? wrapped(finding.why, indent) : [])];
    });
    return [...families, ...result.notices.flatMap((notice) => wrapped(notice, "  i "))];
  }

  /** Breaks between words; the first line starts with `start`, the others are indented as far. */
  function wrapped(text: string, start: string): string[] {
    const lines: string[] = [];
    let line = start;
    for (const word of text.split(/\s+/)) {
      if (line.length > start.length && line.length + 1 + word.length > lineWidth) {
        lines.push(line);
        line = " ".repeat(start.length);
      }
      line += line.length > start.length ? ` ${word}` : word;
    }
    return [...lines, line];
  }
}
