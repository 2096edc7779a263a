// Knows: what the browser loads before the pane is usable, and the budget for it.
// Refuses to know: what is in the files.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { buildIfStale } from "../../src/preview/build";

/** Brotli bytes of all scripts that the page names itself; whatever is loaded later does not count. */
const FIRST_LOAD_BUDGET = 120_000;

export async function bundle(): Promise<void> {
  await buildIfStale(process.cwd());
  const page = readFileSync("dist/taskpane.html", "utf8");
  const scripts = readdirSync("dist").filter((file) => file.endsWith(".js"));
  let firstLoad = 0;
  console.log("file                              raw     gzip   brotli");
  for (const file of ["taskpane.html", ...scripts]) {
    const raw = readFileSync(join("dist", file));
    const gzip = gzipSync(raw, { level: 9 }).length;
    const brotli = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    if (page.includes(file)) firstLoad += brotli;
    console.log(
      [file.padEnd(28), ...[raw.length, gzip, brotli].map((size) => String(size).padStart(8))].join(" "),
    );
  }
  const share = Math.round((100 * firstLoad) / FIRST_LOAD_BUDGET);
  console.log(`first load ${firstLoad} bytes brotli, ${share} % of the budget of ${FIRST_LOAD_BUDGET}`);
}
