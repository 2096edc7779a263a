// Knows: the `check` command from its arguments to its exit code.
// Refuses to know: the checks themselves, and how a report is laid out.
import { parseArgs } from "node:util";
import { runBench } from "../../library/bench";
import { checkTable } from "./check-table";
import { refuse, type ExitCode, type LibraryCommand } from "./command";
import { readNamed } from "./files";

const HELP = `Usage: npm run --silent library -- check [options] [FILE...]

Checks that a library is in order, and proves by the analysis that its wordings do what they claim. FILE is a library
in one file, a header with its families beside it, or single families, which are checked within the library in their
folder or else within the built-in one. Without FILE it is the built-in library.

  --format FORMAT   table (default) or json
  --clause ID       only this clause; may be given several times
  --on DATE         the day against which review dates are held, such as 2026-11-26 (default: today)
  -h, --help        print this

Exit code: 0 all is well (warnings included), 1 a check failed, 2 the call or a file cannot be used.
`;

interface CheckArguments {
  readonly format: "table" | "json";
  readonly clauses: readonly string[];
  readonly on: string;
  readonly paths: readonly string[];
}

export const check: LibraryCommand = {
  summary: "proves that a library is in order and that its wordings do what they claim",
  help: HELP,
  async run(argv, output): Promise<ExitCode> {
    const options = parse(argv);
    if ("message" in options) return refuse(output, `${options.message} (--help lists the options.)`);
    const read = readNamed(options.paths);
    if ("message" in read) return refuse(output, read.message);
    const ids = new Set(read.named.flatMap(({ content }) => clauseIds(content)));
    const unknown = options.clauses.find((id) => !ids.has(id));
    if (unknown !== undefined)
      return refuse(
        output,
        `There is no clause "${unknown}" in what is checked; choose from ${[...ids].join(", ")}.`,
      );
    const isWhole = read.named.length === read.files.length && options.clauses.length === 0;
    const only = options.clauses.length > 0 ? new Set(options.clauses) : ids;
    const report = await runBench(read.files, { on: options.on, ...(!isWhole && { only }) });
    output.print(options.format === "json" ? `${JSON.stringify(report, null, 2)}\n` : checkTable(report));
    return report.outcome === "passed" ? 0 : 1;
  },
};

function parse(argv: readonly string[]): CheckArguments | { readonly message: string } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "table" },
        clause: { type: "string", multiple: true, default: [] },
        on: { type: "string", default: new Date().toISOString().slice(0, 10) },
      },
    });
  } catch (error) {
    return { message: (error as Error).message };
  }
  const { format, clause, on } = parsed.values;
  if (format !== "table" && format !== "json")
    return { message: `--format takes table or json, not "${format}".` };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || Number.isNaN(Date.parse(on)))
    return { message: `--on takes a date such as 2026-11-26, not "${on}".` };
  return { format, clauses: clause, on, paths: parsed.positionals };
}

/** The ids of the clauses in a file, as far as they can be told. */
function clauseIds(content: unknown): string[] {
  if (typeof content !== "object" || content === null || !("clauses" in content)) return [];
  if (!Array.isArray(content.clauses)) return [];
  return content.clauses.flatMap((clause: unknown) =>
    typeof clause === "object" && clause !== null && "id" in clause && typeof clause.id === "string"
      ? [clause.id]
      : [],
  );
}
