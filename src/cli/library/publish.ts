// Knows: the commands that make a library ready for others to fetch: keygen and publish.
// Refuses to know: what is signed and how (src/library/publish.ts), and the checks that a library must pass.
import { existsSync, readFileSync } from "node:fs";
import {
  compareVersions,
  jsonText,
  loadLibrary,
  newKeyPair,
  openPublished,
  policyFaults,
  publishedLibrary,
  type Library,
} from "../../library";
import type { Fitness } from "../../library/fitness";
import { faultLines, readJson, readLibrary } from "../open-library";
import { dateOf, parseCall } from "./call";
import { refuse, type ExitCode, type LibraryCommand } from "./command";
import { writeWhole } from "./write-library";

export const keygen: LibraryCommand = {
  summary: "makes a key pair to sign published libraries with",
  help: `Usage: npm run --silent library -- keygen PRIVATE

Writes a new Ed25519 key to the file PRIVATE, which only you may read, and prints the public key, which is pinned where
the library is fetched. Keep PRIVATE out of the repository; whoever has it can sign in your name.
`,
  async run(argv, output): Promise<ExitCode> {
    const call = parseCall(argv, { arguments: ["the file PRIVATE"] });
    if ("message" in call) return refuse(output, call.message);
    const path = call.arguments[0]!;
    if (existsSync(path)) return refuse(output, `${path} is there already, and a key is never overwritten.`);
    const pair = await newKeyPair();
    if ("message" in pair) return refuse(output, pair.message);
    writeWhole(path, pair.privateKey, 0o600);
    output.print(`${pair.publicKey}\n`);
    return 0;
  },
};

/** The command that publishes what `fitness` finds fit. */
export const publishing = (fitness: Fitness): LibraryCommand => ({
  summary: "checks a library and writes it as one file with its digest and signature",
  help: `Usage: npm run --silent library -- publish OUT --library FILE [options]

Writes the library into one file that the pane can fetch from an https address. A library with faults is not published,
nor one whose policy lets only vetted wordings be inserted while a wording in use is not vetted. Where OUT holds a
published library already, another content needs a higher version in the header.

  --library FILE   the library to publish
  --key PRIVATE    the private key to sign with, as keygen makes it
  --on DATE        the date of publication, as year-month-day (default: today)

Exit code: 0 published, 1 refused, 2 the call or a file cannot be used.
`,
  async run(argv, output): Promise<ExitCode> {
    const call = parseCall(argv, {
      values: ["library", "key", "on"],
      needed: ["library"],
      arguments: ["OUT"],
    });
    if ("message" in call) return refuse(output, call.message);
    const path = call.needed("library");
    const [out] = call.arguments as [string];
    const read = readLibrary(path);
    if ("message" in read) return refuse(output, read.message);
    const loaded = loadLibrary(read.files);
    if ("problems" in loaded)
      return refuse(output, `The library has faults:\n${faultLines(loaded.problems, path)}`, 1);
    const { library } = loaded;
    const faults = [...(await fitness(read.files, dateOf(call))), ...(await policyFaults(library))];
    if (faults.length > 0) return refuse(output, `The library is not fit:\n  ${faults.join("\n  ")}`, 1);
    const key = keyIn(call.value("key"));
    if (key !== undefined && "message" in key) return refuse(output, key.message);
    const published = await publishedLibrary(library, dateOf(call), key?.text);
    if ("message" in published) return refuse(output, published.message);
    const opened = await openPublished(out, JSON.parse(jsonText(published.content)));
    // Such as a date that is none.
    if ("message" in opened) return refuse(output, opened.message);
    const { digest, signature } = opened.publication;
    const older = await refusalOver(out, library, digest);
    if (older !== undefined) return refuse(output, older, 1);
    writeWhole(out, jsonText(published.content));
    const by = signature === undefined ? "not signed" : `signed with ${signature.key}`;
    output.print(`${out}: ${library.id} ${library.version}, ${digest}, ${by}\n`);
    return 0;
  },
});

function keyIn(path: string | undefined): { text: string } | { message: string } | undefined {
  if (path === undefined) return undefined;
  try {
    return { text: readFileSync(path, "utf8") };
  } catch (error) {
    return { message: `The key cannot be read: ${(error as Error).message}` };
  }
}

/** Whoever has fetched a version would refuse another content under the same number, or a lower one. */
async function refusalOver(out: string, library: Library, digest: string): Promise<string | undefined> {
  if (!existsSync(out)) return undefined;
  let content: unknown;
  try {
    ({ content } = readJson(out));
  } catch (error) {
    return `${(error as Error).message}. Publish to another file.`;
  }
  const before = await openPublished(out, content);
  if ("message" in before) return `${out} is there already. ${before.message} Publish to another file.`;
  const { version } = before.library;
  if (before.publication.digest === digest || compareVersions(library.version, version) > 0) return undefined;
  return `${out} holds ${version} with another content; give the header's "version" a higher number than that.`;
}
