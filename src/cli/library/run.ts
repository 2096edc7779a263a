// Knows: how the first word of a call finds its command, and what is said where there is none.
// Refuses to know: the commands themselves, and the terminal.
import type { ExitCode, LibraryCommand, Output } from "./command";
import { COMMANDS } from "./registry";

/** Runs `npm run library -- NAME ARGUMENT...` and answers the exit code. */
export async function runLibrary(
  [name, ...argv]: readonly string[],
  output: Output,
  commands: ReadonlyMap<string, LibraryCommand> = COMMANDS,
): Promise<ExitCode> {
  if (name === undefined || name === "--help" || name === "-h") {
    output.print(overview(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.get(name);
  if (command === undefined) {
    output.complain(`There is no command "${name}"; choose from ${[...commands.keys()].join(", ")}.`);
    return 2;
  }
  if (argv.includes("--help") || argv.includes("-h")) {
    output.print(command.help);
    return 0;
  }
  return command.run(argv, { ...output, complain: (message) => output.complain(`${name}: ${message}`) });
}

function overview(commands: ReadonlyMap<string, LibraryCommand>): string {
  const widest = Math.max(...[...commands.keys()].map((name) => name.length));
  const lines = [...commands].map(([name, { summary }]) => `  ${name.padEnd(widest)}   ${summary}`);
  return `Usage: npm run --silent library -- COMMAND [options] ...

${lines.join("\n")}

COMMAND --help says more. Exit code: 0 good, 1 faults were found, 2 the call or a file cannot be used.
`;
}
