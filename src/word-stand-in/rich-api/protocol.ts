// Knows: the JSON that office.js and Word exchange for one sync ("ProcessQuery"), as the unmodified library sends it.
// Refuses to know: what any object or member means.

/** How a request names an object; the numbers are office.js's own. */
export enum PathType {
  Global = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
}

/** An argument that is an object travels as the id of its path; the second list says which arguments are such ids. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: PathType;
  /** Member name, server type name (NewObject) or reference id (Reference). */
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** What load() asks for: paths such as "text" or "items/font/name"; an empty list means every scalar. */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: ActionType;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface RichApiRequest {
  /** Each object that a query brings in is to get a reference id of its own. */
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface RichApiResponse {
  /** Results of the actions that were carried out, in order, up to the failing one. */
  Results: { ActionId: number; Value: unknown }[];
  /** Ids of the trace actions that were passed. */
  TraceIds: number[];
  Error?: {
    Code: string;
    Message: string;
    /** Where it happened, as "Class.member". */
    Location: string;
    ActionIndex?: number;
    HttpStatusCode: number;
  };
}

/** The request that ends a Word.run; office.js sends it by itself and nobody waits for it. */
export function isCleanup({ Actions }: RichApiRequest): boolean {
  return (
    Actions.some(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(
      ({ ActionType: type, Name }) => type === ActionType.Instantiate || Name === "_RemoveReference",
    )
  );
}

/** The one request that office.js sends by itself while it starts. */
export function isInitialisation({ Actions }: RichApiRequest): boolean {
  return Actions.some(({ Name }) => Name === "NotifyActionHandlerReady");
}
