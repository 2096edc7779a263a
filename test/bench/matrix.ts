// Knows: which parts of the proof of insertion take too long for `npm test`, or need programs that not every machine has.
// Refuses to know: what is proved; that is in test/insertion.
import { spawn } from "node:child_process";

export const matrix = (): Promise<void> => runProject("matrix");
export const pages = (): Promise<void> => runProject("pages");

function runProject(name: string): Promise<void> {
  const options = ["--config", "jest.matrix.config.mjs", "--selectProjects", name, "--runInBand"];
  const jest = spawn(process.execPath, ["node_modules/jest/bin/jest.js", ...options], { stdio: "inherit" });
  return new Promise((resolve, reject) => {
    jest.once("error", reject);
    jest.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The ${name} failed.`))));
  });
}
