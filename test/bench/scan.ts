// Knows: how fast the analysis is, beside two floors measured in the same process: splitting the text into words alone, and
//   one regular expression of all the plain beginnings of cues.
// Refuses to know: how it is measured (scan-rounds.ts), and how the analysis works.
import { spawn } from "node:child_process";
import type { Measured, Took } from "./scan-rounds";

/** Where webpack.config.js puts the code to measure, bundled as a worker of the pane has it. */
const BUNDLE = "node_modules/.cache/partner-clauses/bench/scan-rounds.cjs";
/**
 * How many scans follow a process's first, by length. The engine compiles anew what runs often while the first of them,
 * `warming`, run; they are reported apart from the others, which tell what a scan costs in a worker that lives on.
 */
const LENGTHS = [
  { pages: 100, warming: 40, rounds: 60 },
  { pages: 1_000, warming: 20, rounds: 40 },
  { pages: 5_000, warming: 5, rounds: 10 },
];
/** Only one scan of a process is its first; so many processes are begun for it. */
const FIRST_SCANS = 3;

function node(...options: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, options, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(output) : reject(new Error(output))));
  });
}

async function measured(pages: number, rounds: number): Promise<Measured> {
  return JSON.parse(await node("--expose-gc", BUNDLE, String(pages), String(rounds))) as Measured;
}

const sorted = (figures: readonly number[]): number[] => [...figures].sort((left, right) => left - right);
const best = (figures: readonly number[]): number => sorted(figures)[0]!;
const median = (figures: readonly number[]): number => sorted(figures)[Math.floor(figures.length / 2)]!;

const COLUMNS = ["pages", "", "rounds", "CPU best", "median", "clock best", "median", "CPU/words"];
const WIDTHS = [5, -27, 6, 9, 8, 11, 8, 10];

function row(cells: readonly (string | number)[]): void {
  const padded = cells.map((cell, at) => {
    const width = WIDTHS[at]!;
    return width < 0 ? String(cell).padEnd(-width) : String(cell).padStart(width);
  });
  console.log(padded.join(" "));
}

function report(pages: number, warming: number, first: readonly Took[], measured: Measured): void {
  const { later, keywords, again } = measured;
  const words = measured.words.slice(warming);
  const cpu = (rounds: readonly Took[]): number[] => rounds.map((one) => one.cpu);
  const floor = { best: best(cpu(words)), median: median(cpu(words)) };
  const line = (what: string, rounds: readonly Took[], isScan = false): void => {
    const figures = [cpu(rounds), rounds.map(({ clock }) => clock)].flatMap((all) => [
      best(all),
      median(all),
    ]);
    const ratio = isScan
      ? `${(figures[0]! / floor.best).toFixed(1)}/${(figures[1]! / floor.median).toFixed(1)}`
      : "";
    row([pages, what, rounds.length, ...figures.map((figure) => figure.toFixed(1)), ratio]);
  };
  line("first scan in a process", first);
  line("scans that follow it", later.slice(0, warming));
  line("scan", later.slice(warming), true);
  line("splitting into words", words);
  line("keyword search", keywords);
  line("scan again after a change", again);
}

export async function scan(): Promise<void> {
  await node("node_modules/webpack/bin/webpack.js", "--mode", "production", "--env", "bench");
  console.log("Milliseconds. CPU is that of all threads, those that compile and collect garbage included.");
  console.log(
    "One page is 4,000 characters; every round has an agreement of its own. CPU/words: best/median.",
  );
  row(COLUMNS);
  for (const { pages, warming, rounds } of LENGTHS) {
    const firsts: Took[] = [];
    for (let process = 1; process < FIRST_SCANS; process++) firsts.push((await measured(pages, 0)).first);
    const all = await measured(pages, warming + rounds);
    report(pages, warming, [...firsts, all.first], all);
  }
}
