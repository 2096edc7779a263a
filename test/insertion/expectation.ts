// Knows: how the text beside a document of the matrix says where the cursor stands and how the document reads then.
// Refuses to know: how an insertion is made.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Placement } from "../../src/core";

const DOCUMENTS = join("test", "insertion", "documents");

/** What is expected of an insertion into one document, whatever the wording. */
export interface Expectation {
  /** Words of the paragraph with the cursor. */
  readonly cursor?: string;
  /** Its index, where it has no words of its own. */
  readonly paragraph?: number;
  readonly moved?: Placement["moved"];
  /** The number of the clause's heading as it is shown, typed or automatic; "" where it has none. */
  readonly number: string;
  /** All lines of the body before, in and behind the clause `ASSOCIATION`; with a number, as they are shown. */
  readonly before: readonly string[];
  readonly clause: readonly string[];
  readonly behind: readonly string[];
}

/** The names of the documents, without their extension. */
export const documentNames = (): string[] =>
  readdirSync(DOCUMENTS)
    .filter((file) => file.endsWith(".docx"))
    .map((file) => file.replace(/\.docx$/, ""))
    .sort();

const files = new Map<string, Uint8Array>();

/** The bytes of the document, the same ones at each call. */
export function documentFile(name: string): Uint8Array {
  const known = files.get(name) ?? new Uint8Array(readFileSync(join(DOCUMENTS, `${name}.docx`)));
  files.set(name, known);
  return known;
}

export function expectationOf(name: string): Expectation {
  return parseExpectation(readFileSync(join(DOCUMENTS, `${name}.txt`), "utf8"));
}

/**
 * Reads `Cursor in: words` or `Cursor in paragraph: 3`, `Moved: contents` and `Number: 8.`, an empty line, and the
 * lines of the document, those of the clause with "> ".
 * @throws Error where a line is of no such kind, or there is no clause.
 */
function parseExpectation(text: string): Expectation {
  const [head, body] = text.replace(/\n$/, "").split(/\n\n(.*)/s) as [string, string];
  const facts = new Map(
    head.split("\n").map((line): [string, string] => {
      const [, name, value] = /^(Cursor in|Cursor in paragraph|Moved|Number):(?: (.*))?$/.exec(line) ?? [];
      if (name === undefined) throw new Error(`An expectation cannot say "${line}".`);
      return [name, value ?? ""];
    }),
  );
  const lines = body.split("\n");
  const first = lines.findIndex((line) => line.startsWith("> "));
  const last = lines.findLastIndex((line) => line.startsWith("> "));
  if (first === -1) throw new Error("The expectation has no clause.");
  const [cursor, paragraph, moved] = ["Cursor in", "Cursor in paragraph", "Moved"].map((key) =>
    facts.get(key),
  );
  return {
    ...(cursor !== undefined && { cursor }),
    ...(paragraph !== undefined && { paragraph: Number(paragraph) }),
    ...(moved !== undefined && { moved: moved as NonNullable<Placement["moved"]> }),
    number: facts.get("Number") ?? "",
    before: lines.slice(0, first),
    clause: lines.slice(first, last + 1).map((line) => line.slice(2)),
    behind: lines.slice(last + 1),
  };
}
