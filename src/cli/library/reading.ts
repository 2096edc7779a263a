// Knows: how a command comes to the library that it reads: from `--library`, or the built-in one.
// Refuses to know: what is read in it.
import { openLibrary, type OpenedLibrary } from "../open-library";
import { parseCall, type Call, type CallShape } from "./call";
import { refuse, type ExitCode, type LibraryCommand, type Output } from "./command";

/** The run of a command with the option `--library`. The exit code is 2 where the call or the library cannot be used. */
export function reading(
  shape: CallShape,
  read: (opened: OpenedLibrary, call: Call, output: Output) => Promise<ExitCode> | ExitCode,
): LibraryCommand["run"] {
  const withLibrary = { ...shape, values: ["library", ...(shape.values ?? [])] };
  return async (argv, output) => {
    const call = parseCall(argv, withLibrary);
    if ("message" in call) return refuse(output, call.message);
    const opened = await openLibrary(call.value("library"));
    if ("message" in opened) return refuse(output, opened.message);
    return read(opened, call, output);
  };
}
