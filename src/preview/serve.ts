// Knows: the command `npm run preview`: its flags, what it prints, and how a browser is opened.
// Refuses to know: how the preview is built and served.

import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { startPreview } from "./server";

const USAGE = `npm run preview -- [--port N] [--no-open]

Shows the add-in beside a stand-in Word with a sample agreement.
  --port N     the port on localhost (3100); 0 takes any free one
  --no-open    do not open a browser`;

const OPEN_COMMANDS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

async function main() {
  const { port, open, help } = options();
  if (help) return console.log(USAGE);
  console.log("Building the pane and starting the preview ...");
  const preview = await startPreview({ port });
  console.log(`Ready: ${preview.address}`);
  console.log(
    "The certificate is self-signed: the browser asks once whether to go on. Ctrl+C ends the preview.",
  );
  if (open) openBrowser(preview.address);
}

function options() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "3100" },
      "no-open": { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  return { port, open: !values["no-open"], help: values.help };
}

/** A machine without a browser or a desktop is no error: the address is printed. */
function openBrowser(address: string) {
  const [command, ...before] = OPEN_COMMANDS[process.platform] ?? ["xdg-open"];
  const child = spawn(command!, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
