// Knows: which documents of the matrix are written in Word's dialect by hand, and where they go.
// Refuses to know: what is expected of an insertion into them.
// Run it with `npx jiti test/insertion/making/make.ts` after changing one; README.md tells how the others are made.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NUMBERED } from "./numbered-documents";
import { STRUCTURED } from "./structured-documents";
import { wordFile } from "./word-dialect";

const folder = process.argv[2] ?? join("test", "insertion", "documents");
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries({ ...NUMBERED, ...STRUCTURED }))
  writeFileSync(join(folder, `word-${name}.docx`), wordFile(content));
