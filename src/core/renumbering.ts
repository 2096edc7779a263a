// Knows: which numbers the lines of a clause have to be typed with when lines come in between or go.
// Refuses to know: automatic numbers, which Word counts itself, and numbers outside of the clause.
import {
  type NumberLabel,
  ownValue,
  parseLabel,
  shapeOf,
  type TypedNumber,
  typedNumber,
  withOwnValue,
  writeLabel,
} from "./number-label";

export interface NumberedLine {
  /** Undefined for a line that is no paragraph of the wording. */
  readonly level: 0 | 1 | 2 | undefined;
  /** The number typed before it, with what separates it; for a new line that of the line that it looks like. */
  readonly prefix: string;
  readonly isNew: boolean;
  readonly gone: boolean;
  /** A new line that begins a list where there was none. */
  readonly lettered: boolean;
}

const FIRST_LETTER = parseLabel("(a)")!;

/**
 * The prefix of each line once the new ones are in and the others gone. Lines keep their numbers where these did not
 * count on one by one before; a new line gets the number after that of its sibling in any case.
 */
export function renumbered(lines: readonly NumberedLine[]): string[] {
  const before = count(lines.filter(({ isNew }) => !isNew));
  const counted = before.every(({ line, prefix }) => prefix === line.prefix);
  const after = new Map(count(lines.filter(({ gone }) => !gone)).map(({ line, prefix }) => [line, prefix]));
  return lines.map((line) => {
    if (line.gone || (!line.isNew && !counted)) return line.prefix;
    return after.get(line)!;
  });
}

function count(lines: readonly NumberedLine[]): { line: NumberedLine; prefix: string }[] {
  let last: (NumberLabel | undefined)[] = [];
  return lines.map((line) => {
    const typed = numberOf(line);
    const { level, isNew, prefix } = line;
    if (typed === undefined || level === undefined) return { line, prefix: isNew ? "" : prefix };
    const sibling = last[level];
    const follows = sibling !== undefined && shapeOf(sibling) === shapeOf(typed.label);
    const label = follows
      ? withOwnValue(typed.label, ownValue(sibling) + 1)
      : isNew
        ? withOwnValue(typed.label, 1)
        : typed.label;
    last = [
      ...last.slice(0, level),
      ...Array.from({ length: Math.max(0, level - last.length) }, () => undefined),
      label,
    ];
    return { line, prefix: writeLabel(label) + typed.gap };
  });
}

function numberOf({ prefix, lettered }: NumberedLine): TypedNumber | undefined {
  if (lettered) return { label: FIRST_LETTER, gap: " ", text: "" };
  return typedNumber(`${prefix}x`);
}
