// Knows: the `library` command on a terminal: its arguments, its streams and its exit code.
// Refuses to know: what its commands do.
import { runLibrary } from "./library/run";

// A reader that closes the pipe early (`| head`) has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
try {
  process.exitCode = await runLibrary(process.argv.slice(2), {
    print: (text) => process.stdout.write(text),
    complain: (message) => process.stderr.write(`library: ${message}\n`),
    width: process.stdout.columns ?? (Number(process.env["COLUMNS"]) || 100),
  });
} catch (error) {
  // Node would exit with 1, which here means that faults were found.
  process.stderr.write(`library: ${(error as Error).stack ?? String(error)}\n`);
  process.exitCode = 2;
}
