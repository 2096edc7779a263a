// Knows: how the unmodified office.js of the npm package is brought up in jest's own window, with the stand-in as Word.
// Refuses to know: what a test does with it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installWindowExternal, StandInWord, WordDocument } from "../../src/word-stand-in";
import { installSupplement, type OfficePage } from "../../src/word-stand-in/supplement/install";
import { isWordFile } from "../../src/word-stand-in/supplement/script";
import { wordApi } from "../../src/word-stand-in/supplement/word-api";
import { COMMON_SETS } from "../../src/word-stand-in/transports/office-services";

const FOLDER = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
const ADDRESS = "https://localhost/office-js/";

let current: StandInWord | undefined;
let started: Promise<unknown> | undefined;

/**
 * Opens a .docx in a Word that `Word.run` and `Office` of this test file talk to. The first call of a file loads
 * office.js (about 0.3 s); later ones put another Word in its place: the settings that Office.context shows, the
 * requirement sets and everything else are those of the new one.
 */
export async function startWord(
  docx: Uint8Array,
  options?: { sets?: Record<string, string> },
): Promise<StandInWord> {
  const word = new StandInWord(WordDocument.open(docx), options);
  const again = current !== undefined;
  current = word;
  started ??= loadOffice();
  await started;
  if (again) showOffice(word);
  return word;
}

async function loadOffice(): Promise<void> {
  installWindowExternal(window, () => current!);
  runScriptsFromDisk();
  const script = document.createElement("script");
  script.src = `${ADDRESS}office.js`;
  const loaded = new Promise((resolve) => script.addEventListener("load", resolve));
  document.head.append(script);
  await loaded;
  await Office.onReady();
}

/** jsdom fetches nothing: a script element that office.js appends is run from the package's folder instead. */
function runScriptsFromDisk(): void {
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(ADDRESS)) continue;
      const name = node.src.slice(ADDRESS.length).split("?")[0].toLowerCase();
      const evaluate = window.eval;
      evaluate(readFileSync(join(FOLDER, name), "utf8"));
      if (isWordFile(name)) installSupplement(window as unknown as OfficePage, wordApi);
      node.dispatchEvent(new Event("load"));
    }
  }).observe(document, { childList: true, subtree: true });
}

/** What office.js read from Word when it started, read anew. */
function showOffice(word: StandInWord): void {
  const { settings } = Office.context.document;
  for (const name of Object.keys(cachedSettings())) settings.remove(name);
  for (const [name, json] of word.settings.values) settings.set(name, JSON.parse(json));
  const sets = Object.entries({ ...COMMON_SETS, ...word.sets }).map(([name, version]) => [
    name.toLowerCase(),
    version,
  ]);
  const requirements = Office.context.requirements as unknown as { _setMap: { _sets: object } };
  requirements._setMap._sets = Object.fromEntries(sets) as object;
}

/** office.js keeps a copy of the settings in the session storage at each change. */
function cachedSettings(): object {
  const key = Object.keys(sessionStorage).find((name) => name.includes("SessionSettings"));
  return key ? (JSON.parse(sessionStorage.getItem(key) ?? "{}") as object) : {};
}
