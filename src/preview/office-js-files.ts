// Knows: where the npm package keeps the files that Microsoft's address lib/1/hosted serves.
// Refuses to know: how they are served. The files on disk are never altered; Word's gets the supplement in passing.
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { isWordFile, supplementScript } from "../word-stand-in/supplement/script";

const TYPES: Record<string, string> = {
  ".js": "text/javascript",
  ".html": "text/html",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/**
 * A file of office.js by its path below https://appsforoffice.microsoft.com/lib/1/hosted/, such as "office.js" or
 * "en-us/office_strings.js", in whatever case it is asked for; undefined when the package has no such file.
 */
export function officeJsFile(
  pathBelowLib1Hosted: string,
): { body: Buffer | string; contentType: string } | undefined {
  const folder = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
  const path = normalize(join(folder, pathBelowLib1Hosted.split(/[?#]/)[0].toLowerCase()));
  if (!path.startsWith(folder + sep) || !existsSync(path) || !statSync(path).isFile()) return undefined;
  const contentType = TYPES[extname(path)] ?? "application/octet-stream";
  const name = path.slice(folder.length + 1);
  const body = readFileSync(path);
  return { body: isWordFile(name) ? `${body.toString("utf8")}\n${supplementScript()}` : body, contentType };
}
