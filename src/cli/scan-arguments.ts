// Knows: the options of the `scan` command, their values and their help text.
// Refuses to know: what is done with them.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

const FORMATS = ["table", "json", "jsonl", "csv", "html"] as const;
export type Format = (typeof FORMATS)[number];

export interface ScanArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  /** Path of a library file; undefined for the built-in library. */
  readonly library: string | undefined;
  readonly failOn: "flagged" | "never";
  /** Number of worker threads, at least 1. */
  readonly jobs: number;
}

export const HELP = `Usage: npm run --silent scan -- [options] PATH...

Scans agreements for Microsoft partner-of-record clauses. PATH is a file (.docx, .docm, .dotx, .dotm, .md, .txt)
or a folder, which is searched with all folders in it.

  --format FORMAT   table (default), json (an array), jsonl (an object a line), csv or html
  --library FILE    a library in place of the built-in one: a file that holds all families, or a library.json
                    with the family files beside it
  --fail-on WHEN    flagged: exit with 1 where a clause needs attention; never (default)
  --jobs N          number of documents that are read at the same time (default: one for each processor)
  -h, --help        print this

Exit code: 0 done, 1 something is flagged (with --fail-on flagged), 2 bad arguments or a document cannot be read.
`;

/** The arguments, "help" where help is asked for, or a message that says what is wrong with them. */
export function parseScanArguments(argv: readonly string[]): ScanArguments | "help" | { message: string } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "table" },
        library: { type: "string" },
        "fail-on": { type: "string", default: "never" },
        jobs: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return { message: (error as Error).message };
  }
  const { values, positionals } = parsed;
  if (values.help) return "help";
  const format = FORMATS.find((known) => known === values.format);
  if (!format) return { message: `--format takes ${FORMATS.join(", ")}, not "${values.format}".` };
  const failOn = (["flagged", "never"] as const).find((known) => known === values["fail-on"]);
  if (!failOn) return { message: `--fail-on takes flagged or never, not "${values["fail-on"]}".` };
  const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    return { message: `--jobs takes a whole number from 1 to 256, not "${values.jobs}".` };
  if (positionals.length === 0) return { message: "Name at least one file or folder to scan." };
  return { paths: positionals, format, library: values.library, failOn, jobs };
}
