// Knows: how library files become a library, or the full list of what is wrong with them.
// Refuses to know: where files come from.
import * as v from "valibot";
import type { ClauseFamily } from "../core";
import { CLAUSE_FAMILIES } from "../core";
import { inconsistencies } from "./consistency";
import type { FamilyFile } from "./consistency";
import type { Library, LibraryFamily } from "./library";
import { problemsBeyondLimits } from "./limits";
import type { LibraryFile, Problem } from "./problem";
import { pathText } from "./problem";
import { FamilySchema, HeaderSchema } from "./schema";
import { HOLDS_CURLY_QUOTES } from "./texts";

/** Either a library that passed every check, or every problem found. */
export type Loaded = { readonly library: Library } | { readonly problems: readonly Problem[] };

/**
 * Makes a library of one file for each of the eight families and one header, which is the file without a "family".
 * The order of the files does not matter. Never throws, whatever JSON the files hold.
 */
export function loadLibrary(files: readonly LibraryFile[]): Loaded {
  const problems = files.flatMap(problemsBeyondLimits);
  const beyond = new Set(problems.map(({ file }) => file));
  const sound = files.filter(({ file }) => !beyond.has(file));

  const headers = sound
    .filter((file) => !claimsFamily(file))
    .flatMap((file) => parse(HeaderSchema, file, problems));
  const families = sound
    .filter(claimsFamily)
    .flatMap((file) =>
      parse(FamilySchema, file, problems).map((family): FamilyFile => ({ file: file.file, family })),
    );

  problems.push(...inconsistencies(families, headers[0]?.terms));
  // A file that could not be looked at may be the very one that seems to be missing.
  if (beyond.size === 0) problems.push(...countProblems(files));

  const header = headers[0];
  if (problems.length > 0 || header === undefined) return { problems };
  const byFamily = new Map(families.map(({ family }) => [family.family, family]));
  return {
    library: {
      ...header,
      families: Object.fromEntries(CLAUSE_FAMILIES.map((family) => [family, byFamily.get(family)])) as Record<
        ClauseFamily,
        LibraryFamily
      >,
    },
  };
}

/** The family that a file says it holds, right or wrong; undefined for a header. */
function familyOf({ content }: LibraryFile): unknown {
  return typeof content === "object" && content !== null && "family" in content ? content.family : undefined;
}

function claimsFamily(file: LibraryFile): boolean {
  return familyOf(file) !== undefined;
}

/** One header, and each family once. */
function countProblems(files: readonly LibraryFile[]): Problem[] {
  const [header, ...moreHeaders] = files.filter((file) => !claimsFamily(file));
  const problems = moreHeaders.map(({ file }): Problem => ({
    check: "consistency",
    file,
    path: "family",
    message: `Name the family of this file, or remove the file: ${header!.file} is the header already.`,
  }));
  if (header === undefined) {
    problems.push({
      check: "consistency",
      file: "",
      path: "",
      message: "Add the header: a file with id, version, title, notice and terms.",
    });
  }
  for (const family of CLAUSE_FAMILIES) {
    const [first, ...more] = files.filter((file) => familyOf(file) === family);
    if (first === undefined) {
      problems.push({
        check: "consistency",
        file: "",
        path: "",
        message: `Add a file for the family "${family}"; a library has all eight.`,
      });
    }
    for (const { file } of more) {
      problems.push({
        check: "consistency",
        file,
        path: "family",
        message: `${first!.file} holds the family "${family}" already; merge the two.`,
      });
    }
  }
  return problems;
}

/** The parsed content, or nothing and its problems added to `problems`. */
function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  { file, content }: LibraryFile,
  problems: Problem[],
): v.InferOutput<Schema>[] {
  const result = v.safeParse(schema, content);
  if (result.success) return [result.output];
  for (const issue of result.issues) {
    const keys = issue.path?.map(({ key }) => key as string | number) ?? [];
    problems.push({
      check: issue.message === HOLDS_CURLY_QUOTES ? "straight-quotes" : "shape",
      file,
      path: pathText(keys),
      message: messageFor(issue),
      ...(typeof issue.input === "string" && { words: issue.input }),
    });
  }
  return [];
}

/** Our own messages say the way out; those that valibot makes of a wrong type or key are said here. */
function messageFor(issue: v.BaseIssue<unknown>): string {
  if (issue.received === "undefined") return "Missing; add it.";
  if (issue.type === "picklist") return `Write one of ${issue.expected}, not ${issue.received}.`;
  if (issue.kind === "schema" && /^Invalid /.test(issue.message)) {
    return `Write a value of the type ${issue.expected}, not ${issue.received}.`;
  }
  return issue.message;
}
