// Knows: Word.Field and FieldCollection, as far as to tell which fields a stretch of text holds.
// Refuses to know: results, and making or updating fields.

import { fieldCodes } from "../ooxml/fields";
import { ServerObject } from "../rich-api/server-object";
import { wordApi } from "../supplement/word-api";
import { Collection } from "./collections";
import type { TextObject } from "./text-object";

class FieldObject extends ServerObject {
  readonly typeName = "Field";

  constructor(readonly Code: string) {
    super();
  }

  /** From the first word of the code; "Others" for one that the API does not name. */
  get Type(): string {
    const word = /^\s*(\w+)/.exec(this.Code)?.[1]?.toLowerCase();
    const names = Object.values(wordApi.enums["FieldType"] ?? {});
    return names.find((name) => name.toLowerCase() === word) ?? "Others";
  }
}

/** The fields that begin in the text, in reading order. */
export const fieldsIn = (text: Pick<TextObject, "paragraphNodes">): Collection<FieldObject> =>
  new Collection("FieldCollection", () =>
    text.paragraphNodes().flatMap((paragraph) => fieldCodes(paragraph).map((code) => new FieldObject(code))),
  );
