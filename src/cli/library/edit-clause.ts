// Knows: how a step of a clause's life is taken from the command line: find it, take the step, write it, say so.
// Refuses to know: the steps themselves (src/library/revise.ts).
import { standingOf, type Library, type LibraryClause, type Revised } from "../../library";
import { openLibrary } from "../open-library";
import { parseCall, type Call, type CallShape } from "./call";
import { clauseIn, noClause, STANDING_WORDS } from "./clause-in";
import { refuse, type ExitCode, type LibraryCommand } from "./command";
import { writeClauses } from "./write-library";

export interface EditingCommand {
  readonly summary: string;
  readonly help: string;
  /** Besides `--library`, `--by` and `--on`, which every step has. */
  readonly values?: readonly string[];
  readonly needed?: readonly string[];
  /** After CLAUSE. */
  readonly arguments?: readonly string[];
  /** A call that cannot be understood is a message with `isCall`. */
  step(clause: LibraryClause, library: Library, call: Call): Promise<Revised | CallFault>;
}

/** The call itself is wrong, or a file that it names. */
export interface CallFault {
  readonly message: string;
  readonly isCall: true;
}

/** A command that changes one clause of `--library`. The exit code is 1 where the step is refused, and nothing is written. */
export function editing(command: EditingCommand): LibraryCommand {
  const shape: CallShape = {
    values: ["library", "by", "on", ...(command.values ?? [])],
    needed: ["library", "by", ...(command.needed ?? [])],
    arguments: ["CLAUSE", ...(command.arguments ?? [])],
  };
  return {
    summary: command.summary,
    help: command.help,
    async run(argv, output): Promise<ExitCode> {
      const call = parseCall(argv, shape);
      if ("message" in call) return refuse(output, call.message, 2);
      const path = call.needed("library");
      const opened = await openLibrary(path);
      if ("message" in opened) return refuse(output, opened.message, 2);
      const [id] = call.arguments;
      const clause = clauseIn(opened.library, id!);
      if (clause === undefined) return refuse(output, noClause(opened.library, id!), 2);
      const revised = await command.step(clause, opened.library, call);
      if ("message" in revised) return refuse(output, revised.message, "isCall" in revised ? 2 : 1);
      const fault = writeClauses(path, [revised.clause]);
      if (fault !== undefined) return refuse(output, fault.message, 1);
      const standing = STANDING_WORDS[await standingOf(revised.clause)];
      output.print(`${revised.clause.id} ${revised.clause.version}: ${standing}.\n`);
      return 0;
    },
  };
}
