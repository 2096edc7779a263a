// Knows: which address of the preview's one origin gives which file, and the one change made to the pane's page.
// Refuses to know: sockets, certificates, and what the files mean.

import { readFile } from "node:fs/promises";
import path from "node:path";

/** The address in the production page from which a real Word loads Office.js. */
export const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** A file as it goes to the browser. */
export interface SiteFile {
  readonly body: Uint8Array | string;
  readonly contentType: string;
}

/** Where the parts of the site come from. Folders are absolute; `officeJs` answers undefined for a file it lacks. */
export interface SiteSources {
  readonly hostPage: string;
  readonly hostBundle: string;
  readonly pane: string;
  readonly samples: string;
  readonly officeJs: (path: string) => SiteFile | undefined;
}

const CONTENT_TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/**
 * The file at an address path such as "/pane/taskpane.html", or undefined where there is none. Nothing outside the
 * source folders is ever given, whatever the path says.
 */
export async function siteFile(sources: SiteSources, address: string): Promise<SiteFile | undefined> {
  const pathname = decoded(address);
  if (pathname === undefined) return undefined;
  const [, top = "", rest = ""] = /^\/([^/]*)(?:\/(.*))?$/.exec(pathname) ?? [];
  if (rest === "" && top !== "pane")
    return fileIn(sources.hostPage, top === "" ? "host.html" : top, HOST_PAGE_FILES);
  switch (top) {
    case "host":
      return fileIn(sources.hostBundle, rest);
    case "samples":
      return fileIn(sources.samples, rest);
    case "office-js":
      return sources.officeJs(rest);
    case "pane":
      return paneFile(sources, rest);
    default:
      return undefined;
  }
}

const HOST_PAGE_FILES = /^(host\.html|host\.css|document\.css)$/;

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, ""));
  } catch {
    return undefined;
  }
}

async function fileIn(folder: string, relative: string, allowed?: RegExp): Promise<SiteFile | undefined> {
  const file = path.resolve(folder, relative);
  if (!file.startsWith(folder + path.sep) || (allowed && !allowed.test(relative))) return undefined;
  try {
    return { body: await readFile(file), contentType: contentType(relative) };
  } catch {
    return undefined;
  }
}

/**
 * The production file, byte for byte. Only in the pane's page the CDN address is replaced by this server's copy of
 * Office.js, so that the preview works offline and with the members that the npm build lacks.
 */
async function paneFile(sources: SiteSources, relative: string): Promise<SiteFile | undefined> {
  const file = await fileIn(sources.pane, relative);
  if (!file || relative !== "taskpane.html") return file;
  return { ...file, body: Buffer.from(file.body).toString("utf8").replaceAll(OFFICE_JS_CDN, "/office-js/") };
}

function contentType(name: string): string {
  return CONTENT_TYPES[path.extname(name).toLowerCase()] ?? "application/octet-stream";
}
