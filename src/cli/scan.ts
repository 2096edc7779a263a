// Knows: the `scan` command from its arguments to its exit code.
// Refuses to know: how documents are read, judged and laid out.
import { openLibrary } from "./open-library";
import { filesAt } from "./read-agreement";
import { reportIn } from "./report";
import { scanAll } from "./scan-all";
import { HELP, parseScanArguments } from "./scan-arguments";
import { isUnread, type ScanResult } from "./scan-result";

/** Answers the exit code; results go to the standard output, complaints about the call to the standard error. */
async function run(argv: readonly string[]): Promise<0 | 1 | 2> {
  const options = parseScanArguments(argv);
  if (options === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  if ("message" in options) return refuse(`${options.message} (--help lists the options.)`);
  const opened = await openLibrary(options.library);
  if ("message" in opened) return refuse(opened.message);
  const files = [...new Set(options.paths.flatMap((path) => filesAt(path)))];
  if (files.length === 0)
    return refuse(`There is no .docx, .md or .txt file in ${options.paths.join(", ")}.`);

  const report = reportIn(
    options.format,
    opened,
    process.stdout.columns ?? (Number(process.env["COLUMNS"]) || 100),
  );
  let worst: 0 | 1 | 2 = 0;
  process.stdout.write(report.begin());
  await scanAll(files, opened, options.jobs, (result) => {
    if (isUnread(result)) worst = 2;
    else if (worst === 0 && options.failOn === "flagged" && isAnyFlagged(result)) worst = 1;
    process.stdout.write(report.document(result));
  });
  process.stdout.write(report.end());
  return worst;
}

function isAnyFlagged(result: ScanResult): boolean {
  return !isUnread(result) && result.families.some(({ flagged }) => flagged);
}

function refuse(message: string): 2 {
  process.stderr.write(`scan: ${message}\n`);
  return 2;
}

// A reader that closes the pipe early (`| head`) has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  // Node would exit with 1, which here means that something is flagged.
  process.stderr.write(`scan: ${(error as Error).stack ?? String(error)}\n`);
  process.exitCode = 2;
}
