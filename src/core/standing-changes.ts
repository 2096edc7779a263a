// Knows: what somebody changed in a clause since its wording was put in, line by line.
// Refuses to know: how its paragraphs were found to belong to the wording (standing-wording.ts).
import { plainTypography } from "./compared-words";
import type { StandingParagraph, StandingWording } from "./standing-wording";
import { type LineDiff, wordDiff } from "./word-diff";

/** What somebody changed since the wording was put in, line by line; lines that are the same are there, too. */
export function changesIn({ parts, paragraphs }: StandingWording): LineDiff[] {
  const lines: LineDiff[] = [];
  let next = 0;
  const upTo = (end: number): void => {
    for (; next < end; next++) {
      const { level, text } = parts[next]!;
      if (text !== "") lines.push({ before: { level, text }, after: undefined, runs: wordDiff(text, "") });
    }
  };
  for (let at = 0; at < paragraphs.length;) {
    const { part } = paragraphs[at]!;
    const end = endOfPart(paragraphs, at);
    const text = plainTypography(
      paragraphs
        .slice(at, end)
        .map((one) => one.text)
        .join(" "),
    );
    at = end;
    if (part === undefined || part < next) {
      if (text !== "") lines.push({ before: undefined, after: { level: 1, text }, runs: wordDiff("", text) });
      continue;
    }
    upTo(part);
    next = part + 1;
    const before = plainTypography(parts[part]!.text);
    const { level } = parts[part]!;
    if (before !== "" || text !== "")
      lines.push({ before: { level, text: before }, after: { level, text }, runs: wordDiff(before, text) });
  }
  upTo(parts.length);
  return lines;
}

/** Behind the last of the paragraphs that go on with the part of the one at `at`. */
function endOfPart(paragraphs: readonly StandingParagraph[], at: number): number {
  const { part } = paragraphs[at]!;
  let end = at + 1;
  while (part !== undefined && paragraphs[end]?.part === part) end++;
  return end;
}
