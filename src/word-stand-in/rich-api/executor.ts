// Knows: how one request of office.js is carried out on server objects: paths, actions, references, errors.
// Refuses to know: OOXML, transports, and what any object does.
import { isNullObject, isServerObject, LocatedError, memberPath, Members } from "./members";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type QueryInfo,
} from "./protocol";
import type { RichApiRequest, RichApiResponse } from "./protocol";
import { query, scalar } from "./query";
import { References } from "./references";
import { HostError, itemNotFound, NULL_OBJECT, ServerCollection, type ServerObject } from "./server-object";

/** What the executor needs from the Word it serves. */
export interface ServerRoots {
  /** The object behind `context.document`. */
  root(): ServerObject;
  /** The object behind `newObject()` of a class, by its server name; throws ApiNotFound for others. */
  create(serverName: string): ServerObject;
  /** Starts or ends an event's delivery; throws ApiNotFound for an event that is not played. */
  listen(object: ServerObject, event: string, on: boolean): void;
}

/** Wraps each action: it may refuse before, or after, by throwing. */
export type Around = (action: Action, index: number, run: () => unknown, target: () => unknown) => unknown;

type Resolved = ServerObject | typeof NULL_OBJECT;

export class Executor {
  readonly members = new Members();
  readonly references = new References();

  constructor(private readonly roots: ServerRoots) {}

  /** Never throws: what goes wrong in an action is the answer's Error, and the actions before it stay carried out. */
  execute(request: RichApiRequest, around: Around): RichApiResponse {
    return new Batch(this, this.roots, request).run(around);
  }
}

/** One request: each of its object paths is resolved once, when it is first needed. */
class Batch {
  #objects = new Map<number, Resolved>();
  #referenceOfPath = new Map<number, string>();

  constructor(
    private readonly executor: Executor,
    private readonly roots: ServerRoots,
    private readonly request: RichApiRequest,
  ) {}

  run(around: Around): RichApiResponse {
    const response: RichApiResponse = { Results: [], TraceIds: [] };
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        const target = () =>
          action.ActionType === ActionType.Trace ? undefined : this.#resolve(action.ObjectPathId);
        const Value = around(action, index, () => this.#carryOut(action), target) ?? null;
        response.Results.push({ ActionId: action.Id, Value });
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
      } catch (error) {
        response.Error = { ...answerFor(error, () => this.#location(action)), ActionIndex: index };
        break;
      }
    }
    return response;
  }

  #carryOut(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.#identity(object, action.ObjectPathId);
      case ActionType.Query:
        return object === NULL_OBJECT ? null : this.#query(object, action);
      case ActionType.Method:
        return this.#method(object, action);
      case ActionType.SetProperty: {
        if (object === NULL_OBJECT) throw itemNotFound();
        const [value] = this.#arguments(action.ArgumentInfo);
        this.executor.members.write(object, action.Name, value);
        return null;
      }
      default:
        throw new HostError(
          "ApiNotFound",
          `The stand-in Word knows no action of type ${String(action.ActionType)}.`,
          404,
        );
    }
  }

  #identity(object: Resolved, pathId: number): Record<string, unknown> | null {
    if (object === NULL_OBJECT) return null;
    const id = this.#referenceOf(pathId);
    return id ? { _ReferenceId: id } : {};
  }

  #query(object: ServerObject, action: Action): unknown {
    const context = {
      members: this.executor.members,
      reference: (found: ServerObject) =>
        this.request.AutoKeepReference ? this.executor.references.add(found) : undefined,
    };
    const info: QueryInfo = action.QueryInfo ?? {};
    return query(object, info, context, this.#referenceOf(action.ObjectPathId));
  }

  #method(object: Resolved, { Name, ArgumentInfo: info, ObjectPathId: pathId }: Action): unknown {
    const args = this.#arguments(info);
    switch (Name) {
      case "_KeepReference":
        if (object !== NULL_OBJECT && !this.#referenceOf(pathId)) {
          this.#referenceOfPath.set(pathId, this.executor.references.add(object));
        }
        return null;
      case "_RemoveReference":
        return this.executor.references.release(String(args[0]));
      case "_RemoveAllReferences":
        return this.executor.references.releaseAll();
    }
    // (belief: null-object-write)
    if (object === NULL_OBJECT) throw itemNotFound();
    switch (Name) {
      case "_RegisterEvent":
      case "_UnregisterEvent": {
        const event = String(args[1]);
        this.executor.members.event(object, event);
        return this.roots.listen(object, event, Name === "_RegisterEvent");
      }
      case "NotifyActionHandlerReady":
        return null;
    }
    return scalar(this.executor.members.call(object, Name, args));
  }

  #referenceOf(pathId: number): string | undefined {
    const path = this.#path(pathId);
    return path.ObjectPathType === PathType.Reference ? path.Name : this.#referenceOfPath.get(pathId);
  }

  #path(id: number): ObjectPath {
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `The request has no object path ${id}.`);
    return path;
  }

  #resolve(id: number): Resolved {
    const known = this.#objects.get(id);
    if (known) return known;
    const value = this.#reach(this.#path(id));
    if (!isNullObject(value) && !isServerObject(value)) {
      throw new HostError("InvalidObjectPath", `Object path ${id} does not lead to an object.`);
    }
    const object = isServerObject(value) ? value : NULL_OBJECT;
    this.#objects.set(id, object);
    return object;
  }

  #reach(path: ObjectPath): unknown {
    const { members, references } = this.executor;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.roots.root();
      case PathType.NewObject:
        return this.roots.create(path.Name);
      case PathType.Reference:
        return references.get(path.Name);
      case PathType.Null:
        return NULL_OBJECT;
    }
    const parent = this.#resolve(path.ParentObjectPathId!);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    switch (path.ObjectPathType) {
      case PathType.Method:
        return members.call(parent, path.Name, this.#arguments(path.ArgumentInfo));
      case PathType.Property:
        return members.read(parent, path.Name);
      case PathType.Indexer:
        return this.#item(parent, this.#arguments(path.ArgumentInfo)[0]);
      default:
        throw new HostError(
          "ApiNotFound",
          `The stand-in Word knows no object path of type ${String(path.ObjectPathType)}.`,
          404,
        );
    }
  }

  /** An indexer path carries no member name: a number is a position, anything else goes to getItem. */
  #item(parent: ServerObject, key: unknown): unknown {
    if (!(parent instanceof ServerCollection) || "GetItem" in parent)
      return this.executor.members.call(parent, "GetItem", [key]);
    const item = typeof key === "number" ? parent.items()[key] : undefined;
    if (!item) throw itemNotFound();
    return item;
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const given = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return given.map((value, i) => this.#argument(value, ids[i]));
  }

  #argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(id)) return (value as unknown[]).map((item, i) => this.#argument(item, id[i]));
    return typeof id === "number" && id > 0 ? this.#resolve(id) : value;
  }

  /** Where an action failed whose error does not say it: the member it calls, else the one its object comes from. */
  #location({ ActionType: type, Name, ObjectPathId }: Action): string {
    const path = this.request.ObjectPaths[ObjectPathId];
    if (!path) return "";
    const object = this.#objects.get(ObjectPathId);
    if (object && object !== NULL_OBJECT) {
      const member = type === ActionType.Query ? "load" : type === ActionType.Instantiate ? "" : Name;
      return member ? memberPath(object, member) : object.typeName;
    }
    const parent =
      path.ParentObjectPathId === undefined ? undefined : this.#objects.get(path.ParentObjectPathId);
    return parent && parent !== NULL_OBJECT && path.Name ? memberPath(parent, path.Name) : path.Name;
  }
}

function answerFor(error: unknown, location: () => string): NonNullable<RichApiResponse["Error"]> {
  const cause = error instanceof LocatedError ? error.cause : error;
  const Location = error instanceof LocatedError ? error.location : location();
  if (cause instanceof HostError)
    return { Code: cause.code, Message: cause.message, Location, HttpStatusCode: cause.httpStatus };
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return {
    Code: "GeneralException",
    Message: `The stand-in Word failed: ${detail}`,
    Location,
    HttpStatusCode: 500,
  };
}
