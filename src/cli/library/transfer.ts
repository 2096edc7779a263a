// Knows: the commands that move a whole library between files: import and export.
// Refuses to know: how two edits are joined (src/library/take-in.ts).
import {
  canonicalJson,
  jsonText,
  takenIn,
  wholeLibrary,
  type Conflict,
  type Library,
  type LibraryClause,
} from "../../library";
import { openLibrary } from "../open-library";
import { parseCall } from "./call";
import { clauseIn } from "./clause-in";
import { refuse, type LibraryCommand } from "./command";
import { reading } from "./reading";
import { writeClauses, writeWhole, type FamilyAdditions } from "./write-library";

export const exportCommand: LibraryCommand = {
  summary: "writes a whole library into one file",
  help: `Usage: npm run --silent library -- export OUT [options]

  --library FILE   a library in place of the built-in one

The file is not signed and names no digest; for a library that others fetch, see publish.
`,
  run: reading({ arguments: ["OUT"] }, ({ library, stamp }, call, output) => {
    const [out] = call.arguments;
    writeWhole(out!, jsonText(wholeLibrary(library)));
    output.print(`${out}: ${stamp.id} ${stamp.version}, ${stamp.digest}\n`);
    return 0;
  }),
};

export const importCommand: LibraryCommand = {
  summary: "takes the clauses of another library file in, and joins changes or shows where they contradict",
  help: `Usage: npm run --silent library -- import FILE --library LIBRARY [options]

Takes in every clause of FILE. A clause that was changed in both since the same version is joined where the changes do
not touch; where they contradict each other, all three wordings are printed and nothing is written, unless --prefer
says whose stands.

  --library FILE   the library to change
  --prefer SIDE    mine or theirs
`,
  async run(argv, output) {
    const call = parseCall(argv, {
      values: ["library", "prefer"],
      needed: ["library"],
      arguments: ["the FILE to import"],
    });
    if ("message" in call) return refuse(output, call.message);
    const prefer = call.value("prefer");
    if (prefer !== undefined && prefer !== "mine" && prefer !== "theirs")
      return refuse(output, `--prefer takes mine or theirs, not "${prefer}".`);
    const [mine, theirs] = [await openLibrary(call.needed("library")), await openLibrary(call.arguments[0]!)];
    if ("message" in mine) return refuse(output, mine.message);
    if ("message" in theirs) return refuse(output, theirs.message);
    const [own, other] = [mine.library, theirs.library];
    const taken = clausesOf(other).map((clause) =>
      takenIn(clauseIn(own, clause.id), clause, () => prefer ?? "mine"),
    );
    for (const { clause, outcome, conflicts } of taken) {
      if (outcome !== "kept") output.print(`${clause.id} ${clause.version}: ${outcome}\n`);
      output.print(conflicts.map(conflictText).join(""));
    }
    const contradicting = taken.filter(({ conflicts }) => conflicts.length > 0).length;
    if (contradicting > 0 && prefer === undefined) {
      return refuse(
        output,
        `Nothing was written: contradictions in ${contradicting} clause(s). Choose with --prefer.`,
        1,
      );
    }
    const changed = taken.filter(({ outcome }) => outcome !== "kept").map(({ clause }) => clause);
    const fault = writeClauses(call.needed("library"), changed, sourcesFor(changed, own, other));
    return fault === undefined ? 0 : refuse(output, fault.message, 1);
  },
};

function clausesOf({ families }: Library): LibraryClause[] {
  return Object.values(families).flatMap(({ clauses }) => clauses);
}

/** The sources that the clauses name and the library's own families lack. */
function sourcesFor(clauses: readonly LibraryClause[], own: Library, other: Library): FamilyAdditions[] {
  return clauses.map(({ family, sources }) => {
    const known = new Set(own.families[family].sources.map(({ id }) => id));
    const wanted = other.families[family].sources.filter(({ id }) => sources.includes(id) && !known.has(id));
    return { family, sources: wanted };
  });
}

function conflictText({ path, base, mine, theirs }: Conflict): string {
  const side = (name: string, value: unknown) =>
    `    ${name.padEnd(6)} ${value === undefined ? "(not there)" : canonicalJson(value)}\n`;
  return `  ${path}\n${side("before", base)}${side("mine", mine)}${side("theirs", theirs)}`;
}
