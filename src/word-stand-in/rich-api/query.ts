// Knows: how the properties that load() names are read off an object or a collection into the answer's JSON.
// Refuses to know: requests and actions.
import { isNullObject, isServerObject, wireName, type Members } from "./members";
import type { QueryInfo } from "./protocol";
import { ServerCollection, type ServerObject } from "./server-object";

type Path = string[];
type Json = Record<string, unknown>;

/** Everything a query needs besides the object; `reference` gives a new object of the answer its reference id. */
export interface QueryContext {
  members: Members;
  reference: (object: ServerObject) => string | undefined;
}

/** The answer to one load; `own` is the reference id that the add-in's proxy of the object has already. */
export function query(object: ServerObject, info: QueryInfo, context: QueryContext, own?: string): Json {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) =>
    path
      .split("/")
      .map((step) => step.trim())
      .filter(Boolean),
  );
  const answer: Json = own ? { _ReferenceId: own } : {};
  if (!(object instanceof ServerCollection)) return { ...answer, ...properties(object, paths, context) };
  const start = info.Skip ?? 0;
  const items = object.items().slice(start, info.Top === undefined ? undefined : start + info.Top);
  const ofItems = paths
    .map((path) => (path[0] === "items" ? path.slice(1) : path))
    .filter((path) => path.length > 0);
  const ofCollection = ofItems.filter(([step]) => isOwnScalar(object, step));
  const rest = ofItems.filter((path) => !ofCollection.includes(path));
  const onlyOwn = rest.length === 0 && ofCollection.length > 0;
  return {
    ...answer,
    ...(ofCollection.length > 0 ? properties(object, ofCollection, context) : {}),
    _Items: onlyOwn ? undefined : items.map((item) => withReference(item, rest, context)),
  };
}

/** A property of the collection itself, such as ListTemplateCollection.count; loads without "items/" may mean it. */
function isOwnScalar(collection: ServerCollection, step: string): boolean {
  return (
    wireName(step) in collection && typeof (collection as unknown as Json)[wireName(step)] !== "function"
  );
}

function withReference(object: ServerObject, paths: Path[], context: QueryContext): Json {
  const id = context.reference(object);
  return { ...(id ? { _ReferenceId: id } : {}), ...properties(object, paths, context) };
}

function properties(object: ServerObject, paths: Path[], context: QueryContext): Json {
  const answer: Json = {};
  const nested = new Map<string, Path[]>();
  const named = paths.filter(([step]) => step !== "$none");
  const everything = paths.length === 0 || named.some(([step]) => step === "*" || step === "$all");
  const scalars = everything ? context.members.scalars(object) : [];
  for (const wire of scalars) answer[wire] = scalar(context.members.read(object, wire));
  for (const [step, ...rest] of named) {
    if (step === "*" || step === "$all") continue;
    const wire = wireName(step);
    const value = rest.length > 0 || nested.has(wire) ? undefined : context.members.read(object, wire);
    if (rest.length > 0 || nested.has(wire) || isServerObject(value) || typeof value === "symbol") {
      const deeper = nested.get(wire) ?? [];
      nested.set(wire, rest.length > 0 ? [...deeper, rest] : deeper);
    } else answer[wire] = scalar(value);
  }
  for (const [wire, deeper] of nested)
    answer[wire] = navigation(context.members.read(object, wire), deeper, context);
  return answer;
}

function navigation(value: unknown, paths: Path[], context: QueryContext): Json | null {
  if (isNullObject(value)) return null;
  if (value instanceof ServerCollection)
    return query(value, { Select: paths.map((path) => path.join("/")) }, context);
  return withReference(value as ServerObject, paths, context);
}

/** Dates travel as ISO strings, an absent value as null. */
export function scalar(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : (value ?? null);
}
