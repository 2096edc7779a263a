// Knows: where a Chromium is on this machine, and how Debian and Ubuntu install one.
// Refuses to know: what is tested with it.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const onPath = (name: string): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

/** Path of a Chromium: the environment variable CHROMIUM, or the first known name on the PATH. Throws where there is none. */
export function chromiumPath(): string {
  const path = process.env["CHROMIUM"] ?? NAMES.map(onPath).find(Boolean);
  if (!path) {
    throw new Error(
      "The end-to-end tests need Chromium, Chrome or Edge, and none is on the PATH. " +
        "Install one, or set CHROMIUM to the path of its executable.",
    );
  }
  return path;
}

/** Start flags for a browser that stays on this machine and runs in a container as root. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Installs Debian's or Ubuntu's Chromium where no browser is found; sudo asks for the password itself. */
export function installChromiumIfMissing(): void {
  try {
    chromiumPath();
    return;
  } catch (missing) {
    if (!onPath("apt-get")) throw missing;
  }
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ["sudo"];
  for (const command of [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
  ]) {
    const [program, ...args] = [...prefix, ...command];
    process.stdout.write(`No Chromium found: ${[program, ...args].join(" ")}\n`);
    const { status } = spawnSync(program!, args, {
      stdio: ["inherit", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) throw new Error(`Chromium could not be installed ("${command.join(" ")}" failed).`);
  }
}
