// The README's first command, as a person gets it: no address is rerouted, and nothing outside this machine is reached.
import { type ChildProcess, spawn } from "node:child_process";
import type { Browser } from "playwright-core";
import { scan } from "../support/pane";
import { launchChromium } from "../support/preview-page";

let browser: Browser;
let command: ChildProcess;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  // npm starts the preview as a child of its own, so the whole group has to end.
  process.kill(-command.pid!);
  await browser.close();
});

/** Starts the command and resolves to the address that it prints. */
function startedPreview(): Promise<string> {
  command = spawn("npm", ["run", "--silent", "preview", "--", "--port", "0", "--no-open"], {
    detached: true,
  });
  return new Promise((resolve, reject) => {
    let output = "";
    command.stdout!.on("data", (text: Buffer) => {
      output += text.toString();
      const [address] = /https:\/\/localhost:\d+\//.exec(output) ?? [];
      if (address) resolve(address);
    });
    command.stderr!.on("data", (text: Buffer) => (output += text.toString()));
    command.on("exit", (code) => reject(new Error(`The preview ended with code ${code}: ${output}`)));
  });
}

it("npm run preview prints an address under which the pane scans a sample agreement", async () => {
  const address = await startedPreview();
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      outside.push(request.url());
  });
  await page.goto(address);
  const pane = await (await page.waitForSelector('iframe[title="task pane"]')).contentFrame();
  expect(await scan(pane!)).toHaveLength(8);
  expect(outside).toEqual([]);
});
