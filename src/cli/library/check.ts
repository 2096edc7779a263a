// Knows: the `check` command from its arguments to its exit code.
// Refuses to know: the checks themselves.
import { openLibrary } from "../open-library";
import type { LibraryCommand } from "./command";

export const check: LibraryCommand = {
  summary: "proves that the wordings of a library do what they say",
  help: `Usage: npm run --silent library -- check [FILE]

Checks a library file, or the built-in library.
`,
  async run([file], output) {
    const opened = await openLibrary(file);
    if ("message" in opened) {
      output.complain(opened.message);
      return 2;
    }
    const { id, version } = opened.stamp;
    output.print(`${id} ${version}: every file has the right shape, and its parts fit each other.\n`);
    return 0;
  },
};
