// Knows: where the sample agreements are written as text and where their .docx files go.
// Refuses to know: what either of them looks like inside.
// Run it with `npx jiti src/preview/samples/make.ts` after changing a sample.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseSample } from "./markup";
import { wordFile } from "./word-file";

/** The files of assets/samples by name: one .docx for each .md beside this script, and samples.json, their list. */
export function sampleFiles(root: string): Map<string, Uint8Array> {
  const source = path.join(root, "src", "preview", "samples");
  const part = (name: string) => readFileSync(path.join(source, "parts", name), "utf8");
  const fixed = { styles: part("styles.xml"), numbering: part("numbering.xml") };
  const files = new Map<string, Uint8Array>();
  const list = [];
  const names = readdirSync(source).filter((name) => name.endsWith(".md"));
  for (const name of names.sort()) {
    const sample = parseSample(readFileSync(path.join(source, name), "utf8"));
    const file = name.replace(/^\d+-(.*)\.md$/, "$1.docx");
    files.set(file, wordFile(sample, fixed));
    list.push({ name: file.replace(".docx", ""), title: sample.front.title, summary: sample.front.summary });
  }
  files.set("samples.json", Buffer.from(`${JSON.stringify(list, null, 2)}\n`));
  return files;
}

/** Writes them all; run as a script only. */
if (process.argv[1]?.endsWith("make.ts")) {
  const root = process.cwd();
  for (const [name, bytes] of sampleFiles(root))
    writeFileSync(path.join(root, "assets", "samples", name), bytes);
}
