// Knows: how an end-to-end test opens the preview in Chromium with the production page and bundle byte for byte.
// Refuses to know: what the tests look for.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { officeJsFile } from "../../src/preview/office-js-files";
import { OFFICE_JS_CDN } from "../../src/preview/site";
import { CHROMIUM_FLAGS, chromiumPath } from "./chromium";

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });

export interface PreviewPage {
  readonly page: Page;
  /** The task pane's frame; ask again after the pane was mounted anew. */
  pane(): Promise<Frame>;
  /** Addresses that the pages asked for and that are neither the preview's own nor Office.js. */
  readonly strayRequests: readonly string[];
  /** Messages of page errors and of the console's error level, policy violations included. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface PreviewOptions {
  /** Name of a bundled sample. */
  readonly doc?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** The pane's page as a host that edits it would serve it. */
  readonly edited?: (page: string) => string;
  /** Addresses that the pages may ask besides begin so. */
  readonly reachable?: string;
}

/** Opens the host page with the pane mounted and Office.js ready. */
export async function openPreview(browser: Browser, options: PreviewOptions = {}): Promise<PreviewPage> {
  const address = process.env["PREVIEW_ADDRESS"];
  if (!address)
    throw new Error("PREVIEW_ADDRESS is not set: end-to-end tests run through the e2e project of jest.");
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
    acceptDownloads: true,
    // The pane's page is filled in here, so that Chromium takes it for one from afar that wants to reach this machine.
    permissions: options.reachable === undefined ? [] : ["local-network-access"],
  });
  const strayRequests: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(OFFICE_JS_CDN)) {
      const file = officeJsFile(url.slice(OFFICE_JS_CDN.length).split("?")[0]!);
      return file ? route.fulfill(file) : route.fulfill({ status: 404 });
    }
    if (/\/pane\/taskpane\.html(\?|$)/.test(url)) {
      const built = readFileSync(resolve("dist/taskpane.html"), "utf8");
      return route.fulfill({
        body: options.edited?.(built) ?? built,
        contentType: "text/html; charset=utf-8",
      });
    }
    const known = [address, options.reachable ?? address, "data:", "blob:"];
    if (known.some((beginning) => url.startsWith(beginning))) return route.continue();
    strayRequests.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const query = options.doc ? `?doc=${encodeURIComponent(options.doc)}` : "";
  await page.goto(`${address}${query}`);
  const pane = async (): Promise<Frame> => {
    const frame = await (await page.waitForSelector('iframe[title="task pane"]')).contentFrame();
    if (!frame) throw new Error("The task pane's frame holds no page.");
    await frame.waitForSelector("button");
    return frame;
  };
  await pane();
  return { page, pane, strayRequests, errors, close: () => context.close() };
}

/** Calls into the host page; bytes cross as base64 because Playwright passes JSON only. */
export const standIn = {
  async save(page: Page): Promise<Buffer> {
    const base64 = await page.evaluate(async () => {
      const bytes = new Uint8Array(await window.standIn.save());
      let text = "";
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    });
    return Buffer.from(base64, "base64");
  },
  async open(page: Page, bytes: Uint8Array): Promise<void> {
    await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      await window.standIn.open(bytes.buffer);
    }, Buffer.from(bytes).toString("base64"));
  },
  select: (page: Page, paragraph: number, offset?: number) =>
    page.evaluate(([at, within]) => window.standIn.select(at, within), [paragraph, offset] as const),
  undo: (page: Page) => page.evaluate(() => window.standIn.undo()),
  stats: (page: Page) => page.evaluate(() => window.standIn.stats()),
  resetStats: (page: Page) => page.evaluate(() => window.standIn.resetStats()),
  failNext: (page: Page, fault: { code: string; afterActions?: number }) =>
    page.evaluate((next) => window.standIn.failNext(next), fault),
  setMode: (page: Page, mode: "edit" | "view") => page.evaluate((next) => window.standIn.setMode(next), mode),
  setTracking: (page: Page, mode: "off" | "all") =>
    page.evaluate((next) => window.standIn.setTracking(next), mode),
};
