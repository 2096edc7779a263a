// Knows: whether a value that came over the wire fits a type of the API table.
// Refuses to know: which member the value is meant for.
import { wordApi, type WireType } from "../supplement/word-api";
import { ServerObject } from "./server-object";

/** True when the value fits; null and undefined fit a parameter that may be left out. */
export function fits(value: unknown, type: WireType): boolean {
  if (value === null || value === undefined) return type.endsWith("?") || type === "any";
  return type
    .replace(/\?$/, "")
    .split("|")
    .some((one) => fitsOne(value, one));
}

function fitsOne(value: unknown, type: string): boolean {
  if (type === "any") return true;
  if (type.endsWith("[]"))
    return Array.isArray(value) && value.every((item) => fitsOne(item, type.slice(0, -2)));
  if (type.startsWith('"')) return value === type.slice(1, -1);
  if (type === "Date") return typeof value === "string" || typeof value === "number";
  if (type === "string" || type === "number" || type === "boolean") return typeof value === type;
  if (type === "object") return typeof value === "object";
  if (wordApi.enums[type]) return Object.values(wordApi.enums[type]).includes(value as string);
  return value instanceof ServerObject && value.typeName === type;
}
