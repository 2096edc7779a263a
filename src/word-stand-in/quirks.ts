// Knows: what real Word is reported to get wrong on some platforms and matters to an add-in that writes; each can be
// switched on by its name.
// Refuses to know: what an add-in does about it.
import type { ParagraphObject } from "./objects/paragraph";
import { propertiesOf, putInOrder } from "./ooxml/schema-order";
import { childW, closestW, createW, elementsIn, isW } from "./ooxml/xml";
import { HostError, type ServerObject } from "./rich-api/server-object";

/** One member of the API that goes wrong. */
interface Quirk {
  readonly id: string;
  /** What Word does, as a statement. */
  readonly behaviour: string;
  /** Where it was reported. */
  readonly source: string;
  /** By wire names: "Paragraph.AttachToList", "Paragraph.Style=" where it is set. */
  readonly members: readonly string[];
  /** Does what the member does, or not: `carryOut` does it right, `later` after everything else of the sync. */
  play(object: ServerObject, carryOut: () => unknown, later: (act: () => void) => void): unknown;
}

const issues = (...numbers: number[]) =>
  numbers.map((number) => `https://github.com/OfficeDev/office-js/issues/${number}`).join(" ");

function refuse(): never {
  throw new HostError("GeneralException", "There was an internal error while processing the request.", 500);
}

export const QUIRKS = [
  {
    id: "no-control-beside-another",
    behaviour: "insertContentControl fails where the range ends beside a control.",
    source: issues(1771, 3705),
    members: ["Range.InsertContentControl"],
    play: (object, carryOut) => (endsBesideControl(object) ? refuse() : carryOut()),
  },
  {
    id: "attach-fails",
    behaviour: "attachToList fails.",
    source: issues(2307, 3156, 6429),
    members: ["Paragraph.AttachToList"],
    play: refuse,
  },
  {
    id: "attach-loses-indents",
    behaviour: "A paragraph that attachToList puts into a list has no indent.",
    source: issues(6524),
    members: ["Paragraph.AttachToList"],
    play(object, carryOut) {
      const answer = carryOut();
      const { node } = object as ParagraphObject;
      putInOrder(propertiesOf(node, "pPr"), createW(node, "ind", { left: 0, firstLine: 0 }));
      return answer;
    },
  },
  {
    id: "tracking-comes-later",
    behaviour: "A change of changeTrackingMode takes effect behind the sync in which it is made.",
    source:
      "https://learn.microsoft.com/javascript/api/word/word.document#word-word-document-changetrackingmode-member",
    members: ["Document.ChangeTrackingMode="],
    play: (_, carryOut, later) => later(carryOut),
  },
  {
    id: "new-paragraphs-are-plain",
    behaviour:
      "A paragraph from insertParagraph has neither style nor list of the one that it was inserted beside.",
    source: issues(6904),
    members: ["Paragraph.InsertParagraph"],
    play(_, carryOut) {
      const inserted = carryOut() as ParagraphObject;
      const properties = childW(inserted.node, "pPr");
      for (const one of properties ? elementsIn(properties) : []) if (!isW(one, "rPr")) one.remove();
      return inserted;
    },
  },
  {
    id: "new-paragraphs-leave-controls",
    behaviour: "A paragraph inserted behind the last one of a control stands behind the control.",
    source: issues(3176, 866),
    members: ["Paragraph.InsertParagraph"],
    play(object, carryOut) {
      const { node } = object as ParagraphObject;
      const wasLast = node.nextElementSibling === null && isW(node.parentNode, "sdtContent");
      const inserted = carryOut() as ParagraphObject;
      if (wasLast && inserted.node.previousSibling === node) closestW(node, "sdt")!.after(inserted.node);
      return inserted;
    },
  },
  {
    id: "no-list-item-of-deleted",
    behaviour: "Asking for the list item of a deleted paragraph fails.",
    source: issues(5335),
    members: ["Paragraph.ListItemOrNullObject", "Paragraph.ListItem"],
    play: (object, carryOut) => (isDeleted((object as ParagraphObject).node) ? refuse() : carryOut()),
  },
  {
    id: "no-ooxml",
    behaviour: "getOoxml fails.",
    source: issues(998, 1097, 5394),
    members: ["Range.GetOoxml", "Body.GetOoxml"],
    play: refuse,
  },
] as const satisfies readonly Quirk[];

export type QuirkId = (typeof QUIRKS)[number]["id"];

/** What the switched-on quirks make of one use of a member. */
type Play = (object: ServerObject, use: string, carryOut: () => unknown) => unknown;

/** Plays the named quirks; what is to happen later is handed to `later`. */
export function playing(ids: readonly QuirkId[], later: (act: () => void) => void): Play {
  const quirks: readonly Quirk[] = QUIRKS.filter(({ id }) => ids.includes(id));
  return (object, use, carryOut) => {
    const member = `${object.typeName}.${use}`;
    return quirks
      .filter(({ members }) => members.includes(member))
      .reduce((act, quirk) => () => quirk.play(object, act, later), carryOut)();
  };
}

const isDeleted = (paragraph: Element) => childW(childW(childW(paragraph, "pPr"), "rPr"), "del") !== null;

/** The next block behind the range's last paragraph is a control, or the paragraph ends one. */
function endsBesideControl(object: ServerObject): boolean {
  const { paragraph } = (object as unknown as { extent(): { end: { paragraph: Element } } }).extent().end;
  const next = paragraph.nextElementSibling;
  return isW(next, "sdt") || (next === null && isW(paragraph.parentNode, "sdtContent"));
}
