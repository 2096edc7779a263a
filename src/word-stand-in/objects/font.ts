// Knows: Word.Font: the character format of a stretch of text, read with its styles, set on its runs.
// Refuses to know: paragraph formats.

import { isHidden, runFormat, setRunFormat } from "../ooxml/run-format";
import { boundaryAt } from "../ooxml/inline";
import { invalidArgument, ServerObject } from "../rich-api/server-object";
import type { Host } from "./host";
import { make } from "./make";
import type { TextObject } from "./text-object";

const highlights: Record<string, string> = {
  yellow: "#FFFF00",
  green: "#00FF00",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  blue: "#0000FF",
  red: "#FF0000",
  darkBlue: "#000080",
  darkCyan: "#008080",
  darkGreen: "#008000",
  darkMagenta: "#800080",
  darkRed: "#800000",
  darkYellow: "#808000",
  darkGray: "#808080",
  lightGray: "#C0C0C0",
  black: "#000000",
  white: "#FFFFFF",
};

export class FontObject extends ServerObject {
  readonly typeName = "Font";

  constructor(
    private readonly host: Host,
    private readonly owner: Pick<TextObject, "pieces">,
  ) {
    super();
  }

  /** The value all of the text has in common; `mixed` when it differs. */
  private read<T>(local: string, convert: (value: string | null) => T, mixed: T): T {
    const values = new Set(
      this.owner.pieces().flatMap(({ paragraph, atoms }) => {
        const runs = atoms.length > 0 ? [...new Set(atoms.map((atom) => atom.run))] : [null];
        return runs.map((run) => convert(runFormat(this.host.document, paragraph, run, local)));
      }),
    );
    return values.size === 1 ? [...values][0]! : mixed;
  }

  private write(local: string, attributes: Record<string, string | number> | null): void {
    for (const { paragraph, from, to } of this.owner.pieces()) {
      boundaryAt(this.host.document, paragraph, to);
      boundaryAt(this.host.document, paragraph, from);
    }
    for (const { atoms } of this.owner.pieces())
      for (const run of new Set(atoms.map((atom) => atom.run))) setRunFormat(run, local, attributes);
  }

  private toggle(local: string): boolean | null {
    return this.read<boolean | null>(
      local,
      (value) => value !== null && !["0", "false", "off"].includes(value),
      null,
    );
  }

  private setToggle(local: string, on: boolean): void {
    this.write(local, on ? {} : { val: "0" });
  }

  get Bold() {
    return this.toggle("b");
  }
  set Bold(on) {
    this.setToggle("b", on === true);
  }
  get Italic() {
    return this.toggle("i");
  }
  set Italic(on) {
    this.setToggle("i", on === true);
  }
  get StrikeThrough() {
    return this.toggle("strike");
  }
  set StrikeThrough(on) {
    this.setToggle("strike", on === true);
  }
  get DoubleStrikeThrough() {
    return this.toggle("dstrike");
  }
  set DoubleStrikeThrough(on) {
    this.setToggle("dstrike", on === true);
  }
  get Hidden() {
    const { document } = this.host;
    const runs = this.owner
      .pieces()
      .flatMap(({ paragraph, atoms }) =>
        [...new Set(atoms.map(({ run }) => run))].map((run) => isHidden(document, paragraph, run)),
      );
    return new Set(runs).size > 1 ? null : (runs[0] ?? false);
  }
  set Hidden(on) {
    this.setToggle("vanish", on === true);
  }
  get Subscript() {
    return this.read<boolean | null>("vertAlign", (value) => value === "subscript", null);
  }
  get Superscript() {
    return this.read<boolean | null>("vertAlign", (value) => value === "superscript", null);
  }
  /** In points; 10 where nothing says otherwise, the default of the file format. */
  get Size() {
    return this.read<number | null>("sz", (value) => Number(value ?? 20) / 2, null);
  }
  set Size(points) {
    this.write("sz", { val: Math.round(Number(points) * 2) });
  }
  get Name() {
    return this.read("rFonts", (value) => value ?? "Times New Roman", "");
  }
  set Name(name) {
    this.write("rFonts", { ascii: name, hAnsi: name, cs: name });
  }
  get Color() {
    return this.read("color", (value) => (value === null || value === "auto" ? "#000000" : `#${value}`), "");
  }
  /** "#RRGGBB"; names of colours are refused. */
  set Color(value) {
    if (!/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
    this.write("color", { val: value.slice(1).toUpperCase() });
  }
  get HighlightColor() {
    return this.read<string | null>("highlight", (value) => highlights[value ?? ""] ?? null, "");
  }
  /** One of the sixteen highlight colours by name or "#RRGGBB"; null for none. */
  set HighlightColor(value) {
    const name = Object.keys(highlights).find(
      (one) => one.toLowerCase() === value?.toLowerCase() || highlights[one] === value?.toUpperCase(),
    );
    if (value !== null && !name) throw invalidArgument();
    this.write("highlight", name ? { val: name } : null);
  }
  get Underline() {
    return this.read("u", underlineName, "Mixed");
  }
  set Underline(value) {
    if (value !== "None" && value !== "Single" && value !== "Double") throw invalidArgument();
    this.write("u", { val: value.toLowerCase() });
  }
}

/** "single" is "Single" in the API; "none" and absence are "None". */
const underlineName = (value: string | null) =>
  value === null ? "None" : value[0]!.toUpperCase() + value.slice(1);

make.font = (host, owner) => new FontObject(host, owner);
