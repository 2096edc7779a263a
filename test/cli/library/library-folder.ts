// Knows: a small library on disk, a file a family, for commands to work on; and how a command is run on it.
// Refuses to know: which command.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMMANDS } from "../../../src/cli/library/registry";
import { runLibrary } from "../../../src/cli/library/run";
import { jsonText } from "../../../src/library";
import { smallLibrary } from "../../library/small-library";
import { captured } from "./captured";

let root: string;
beforeAll(() => (root = mkdtempSync(join(tmpdir(), "partner-clauses-"))));
afterAll(() => rmSync(root, { recursive: true }));

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run library -- ARGUMENT...`. */
export async function library(...argv: string[]): Promise<Ended> {
  return libraryWith(COMMANDS, ...argv);
}

/** Runs it with commands of the test's own. */
export async function libraryWith(commands: typeof COMMANDS, ...argv: string[]): Promise<Ended> {
  const { output, out, err } = captured();
  const code = await runLibrary(argv, output, commands);
  return { code, out: out(), err: err() };
}

/** A folder with the small library in it, changed by `change`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests change the content in ways that no type allows
export function libraryFolder(change: (files: Record<string, any>) => void = () => undefined) {
  const folder = mkdtempSync(join(root, "library-"));
  const files = Object.fromEntries(smallLibrary().map(({ file, content }) => [file, content]));
  change(files);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), jsonText(content));
  const path = join(folder, "library.json");
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  return {
    folder,
    path,
    read,
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
    clause: (family = "cpor", index = 0): any => JSON.parse(read(`${family}.json`)).clauses[index],
    /** Writes a file beside, in a folder of its own, and answers its path. */
    beside: (name: string, content: string) => {
      const path = join(mkdtempSync(join(root, "beside-")), name);
      writeFileSync(path, content);
      return path;
    },
  };
}
