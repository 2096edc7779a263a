// Knows: the `list` command: every clause with its standing, its owner and the date by which it is looked at again.
// Refuses to know: what a standing is (src/library/vetting.ts).
import { standingOf, whoCanVet, type Library, type LibraryClause, type Standing } from "../../library";
import { dateOf } from "./call";
import { STANDING_WORDS } from "./clause-in";
import type { ExitCode, LibraryCommand } from "./command";
import { reading } from "./reading";

interface Row {
  readonly clause: LibraryClause;
  readonly standing: Standing;
  readonly isOverdue: boolean;
}

export const list: LibraryCommand = {
  summary: "lists the clauses with standing, owner and review date",
  help: `Usage: npm run --silent library -- list [options]

  --library FILE   a library in place of the built-in one
  --overdue        only the clauses whose review date has passed
  --json           an array of objects
  --on DATE        the day to compare review dates with (default: today)
`,
  run: reading(
    { values: ["on"], switches: ["overdue", "json"], arguments: [] },
    async ({ library }, call, output): Promise<ExitCode> => {
      const all = await rowsOf(library, dateOf(call));
      const rows = call.isSet("overdue") ? all.filter(({ isOverdue }) => isOverdue) : all;
      output.print(call.isSet("json") ? asJson(rows, library) : asTable(rows));
      return 0;
    },
  ),
};

async function rowsOf({ families }: Library, today: string): Promise<Row[]> {
  const clauses = Object.values(families).flatMap((family) => family.clauses);
  return Promise.all(
    clauses.map(async (clause) => {
      const standing = await standingOf(clause);
      return { clause, standing, isOverdue: standing !== "retired" && clause.reviewBy < today };
    }),
  );
}

function asJson(rows: readonly Row[], { policy }: Library): string {
  const objects = rows.map(({ clause, standing, isOverdue }) => {
    const { id, version, family, title, language, owner, reviewBy } = clause;
    return {
      id,
      version,
      family,
      title,
      language,
      standing,
      owner,
      reviewBy,
      overdue: isOverdue,
      canVet: whoCanVet(clause, policy),
    };
  });
  return `${JSON.stringify(objects, null, 2)}\n`;
}

function asTable(rows: readonly Row[]): string {
  const cells = rows.map(({ clause, standing, isOverdue }) => [
    clause.id,
    clause.version,
    STANDING_WORDS[standing],
    clause.owner,
    `${clause.reviewBy}${isOverdue ? " OVERDUE" : ""}`,
  ]);
  const table = [["clause", "version", "standing", "owner", "review by"], ...cells];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}
