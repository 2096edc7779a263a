// Knows: which benchmarks there are. `npm run bench` lists them, `npm run bench -- NAME` runs one.
// Refuses to know: how any of them measures.
import { bundle } from "./bundle";
import { corpus } from "./corpus";
import { matrix, pages } from "./matrix";
import { pane } from "./pane";
import { scan } from "./scan";
import { syncs } from "./syncs";

const benchmarks: Record<string, { says: string; run: () => Promise<void> }> = {
  bundle: { says: "size of the production pane, raw and compressed, against its budget", run: bundle },
  corpus: {
    says: "what is right in each set of labelled agreements and passages, and of clauses turned round",
    run: corpus,
  },
  matrix: { says: "every wording inserted into every document of the matrix, counted", run: matrix },
  pages: { says: "the documents of the matrix as LibreOffice shows them; fails without it", run: pages },
  pane: { says: "how long a scan keeps the pane from answering, by length of the document", run: pane },
  scan: { says: "CPU time of the analysis by length of the agreement, against two floors", run: scan },
  syncs: { says: "round trips to Word for each operation of the pane, counted by the stand-in", run: syncs },
};

async function main(): Promise<void> {
  const name = process.argv[2];
  const benchmark = name === undefined ? undefined : benchmarks[name];
  if (benchmark) return benchmark.run();
  for (const [known, { says }] of Object.entries(benchmarks))
    console.log(`npm run bench -- ${known.padEnd(8)} ${says}`);
  if (name !== undefined) throw new Error(`There is no benchmark "${name}".`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
