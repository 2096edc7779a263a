// Knows: what every command of `npm run library` has in common.
// Refuses to know: any one command.

/** 0 good; 1 faults were found, or the policy refuses; 2 the call or a file cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes, so that it runs in a test as on a terminal. */
export interface Output {
  /** Adds to the result, which another program may read. */
  print(text: string): void;
  /** Tells the person who called that something cannot be done: one sentence with the way out. */
  complain(message: string): void;
  /** Characters that fit on a line. */
  readonly width: number;
}

/** Says why nothing was done, and gives the exit code for it. */
export function refuse(output: Output, message: string, code: 1 | 2 = 2): ExitCode {
  output.complain(message);
  return code;
}

export interface LibraryCommand {
  /** What it does, for the list of commands; one line without a full stop. */
  readonly summary: string;
  /** The text of `--help`, from "Usage:" on. */
  readonly help: string;
  /** Runs with the arguments after the command's name. */
  run(argv: readonly string[], output: Output): Promise<ExitCode>;
}
