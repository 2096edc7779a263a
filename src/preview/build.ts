// Knows: how to have webpack build the production pane and the host page's bundle, and when that is needless.
// Refuses to know: what webpack.config.js says, beyond where it puts its output.

import { spawn } from "node:child_process";
import { mkdir, readdir, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";

/** Folders of the project that building and serving work with; `root` is the folder of package.json. */
export function projectFolders(root: string) {
  const cache = path.join(root, "node_modules", ".cache", "partner-clauses");
  return {
    pane: path.join(root, "dist"),
    hostBundle: path.join(cache, "preview"),
    /** Its time is the beginning of the last build: webpack does not touch an output that came out the same. */
    stamp: path.join(cache, "built"),
    certificate: path.join(cache, "certificate"),
    hostPage: path.join(root, "src", "preview"),
    samples: path.join(root, "assets", "samples"),
  };
}

const INPUTS = [
  "src",
  "assets",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "manifest.xml",
];

/** Builds both bundles unless nothing that they are made of has changed since; throws with webpack's own words. */
export async function buildIfStale(root: string): Promise<void> {
  const { pane, hostBundle, stamp } = projectFolders(root);
  const outputs = await Promise.all(
    [path.join(pane, "taskpane.html"), path.join(hostBundle, "host.js")].map(newest),
  );
  const changed = Math.max(...(await Promise.all(INPUTS.map((input) => newest(path.join(root, input))))));
  if (Math.min(...outputs) > 0 && (await newest(stamp)) > changed) return;
  const begun = new Date();
  await build(root);
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, begun.toISOString());
  await utimes(stamp, begun, begun);
}

/**
 * In a process of its own: webpack.config.js is an ES module, which a caller compiled to CommonJS could not import,
 * and the memory that webpack takes is given back.
 */
function build(root: string): Promise<void> {
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const options = ["--mode", "production", "--env", "preview", "--stats", "errors-only"];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, ...options], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The pane could not be built; webpack says:\n${output.trim()}`)),
    );
  });
}

/** Time of the newest file at or below a path, in milliseconds; 0 where there is none. */
async function newest(file: string): Promise<number> {
  try {
    const entry = await stat(file);
    if (!entry.isDirectory()) return entry.mtimeMs;
    const names = await readdir(file);
    return Math.max(
      entry.mtimeMs,
      ...(await Promise.all(names.map((name) => newest(path.join(file, name))))),
    );
  } catch {
    return 0;
  }
}
