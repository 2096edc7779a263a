// Knows: which fields begin in a paragraph, and their codes.
// Refuses to know: results (text.ts leaves the codes out), and what any field does.

import { attrW, descendantsW, isW } from "./xml";

/** The code of each field that begins in the paragraph, without those of fields within it. */
export function fieldCodes(paragraph: Element): string[] {
  const codes: { text: string }[] = [];
  const open: { text: string; inCode: boolean }[] = [];
  for (const one of descendantsW(paragraph, "fldChar", "instrText", "fldSimple")) {
    if (isW(one, "fldSimple")) codes.push({ text: attrW(one, "instr") ?? "" });
    else if (isW(one, "instrText")) {
      const field = open.at(-1);
      if (field?.inCode) field.text += one.textContent ?? "";
    } else {
      const type = attrW(one, "fldCharType");
      if (type === "begin") {
        const field = { text: "", inCode: true };
        codes.push(field);
        open.push(field);
      } else if (type === "separate" && open.length > 0) open.at(-1)!.inCode = false;
      else if (type === "end") open.pop();
    }
  }
  return codes.map(({ text }) => text);
}
