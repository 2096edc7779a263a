// Knows: fields (complex ones from begin to end, nested, over several paragraphs): what is instruction, what is result,
// and the few fields that show something without a stored result.
// Refuses to know: how to calculate a field; the result that was stored last is what counts.
import { child, children, textOf, toggle, value, type XmlElement } from "./xml";

/** The fields that are open at the current place of a story, outermost first. */
export interface Fields {
  /** Whether text at this place is shown: not inside the instruction of any field. */
  isShown(): boolean;
  /** Takes a `w:fldChar`; `shownSoFar` is how much text the story's paragraph shows up to here. Answers text to show. */
  mark(fldChar: XmlElement, shownSoFar: number): string;
  instruction(instrText: XmlElement): void;
}

interface OpenField {
  inResult: boolean;
  instruction: string;
  readonly form: XmlElement | undefined;
  readonly shownBefore: number;
}

/**
 * The fields of one story. Where a field of it never ends, the file is damaged and nothing can be told about
 * what is instruction, so all text is shown.
 */
export function openFields(story: XmlElement): Fields {
  if (!everyFieldEnds(story)) return { isShown: () => true, mark: () => "", instruction: () => undefined };
  const open: OpenField[] = [];
  const isShown = () => open.every((field) => field.inResult);
  return {
    isShown,
    mark(fldChar, shownSoFar) {
      const type = fldChar.attributes["w:fldCharType"];
      if (type === "begin")
        open.push({
          inResult: false,
          instruction: "",
          form: child(fldChar, "w:ffData"),
          shownBefore: shownSoFar,
        });
      if (type === "separate" && open.length > 0) open.at(-1)!.inResult = true;
      if (type !== "end") return "";
      const field = open.pop();
      if (!field || !isShown() || shownSoFar > field.shownBefore) return "";
      return shownWithoutResult(field.instruction, field.form);
    },
    instruction(instrText) {
      const field = open.at(-1);
      if (field && !field.inResult) field.instruction += textOf(instrText);
    },
  };
}

/** What Word draws for a field that stores no result: the text of a macro button, a form's check box or choice. */
export function shownWithoutResult(instruction: string, form?: XmlElement): string {
  const button = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.*?)\s*$/is.exec(instruction)?.[1];
  if (button !== undefined) return button;
  const checkBox = child(form, "w:checkBox");
  if (checkBox) return (toggle(checkBox, "w:checked") ?? toggle(checkBox, "w:default")) ? "☒" : "☐";
  const choices = child(form, "w:ddList");
  const chosen = Number(value(choices, "w:result") ?? value(choices, "w:default") ?? 0);
  return children(choices, "w:listEntry")[chosen]?.attributes["w:val"] ?? "";
}

function everyFieldEnds(story: XmlElement): boolean {
  let open = 0;
  const visit = (element: XmlElement) => {
    const type = element.name === "w:fldChar" ? element.attributes["w:fldCharType"] : undefined;
    if (type === "begin") open++;
    if (type === "end" && open > 0) open--;
    for (const node of element.children) if (typeof node !== "string") visit(node);
  };
  visit(story);
  return open === 0;
}
