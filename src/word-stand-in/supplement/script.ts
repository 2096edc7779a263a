// Knows: the supplement as a script that a page can run right after office.js's own Word file.
// Refuses to know: who serves it.
import { installSupplement } from "./install";
import { wordApi } from "./word-api";

/** The files of office.js after which the supplement belongs, for Word on the web and Word on Windows. */
export const isWordFile = (name: string) => /^word-(web-16\.00|win32-16\.01)(\.debug)?\.js$/.test(name);

export function supplementScript(): string {
  return `;(${installSupplement.toString()})(window, ${JSON.stringify(wordApi)});\n`;
}
