// Knows: what the executor may expect of the objects that play Word's server side.
// Refuses to know: OOXML, and what any particular object does.

/** An error that travels to office.js as `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(
    /** One of Word's error codes: "ItemNotFound", "InvalidArgument", "GeneralException", "AccessDenied", "ApiNotFound" ... */
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
export const invalidArgument = (what = "The argument is invalid or missing or has an incorrect format.") =>
  new HostError("InvalidArgument", what);

/** The answer of an `...OrNullObject` member that finds nothing. */
export const NULL_OBJECT = Symbol("null object");

/**
 * One object of Word's object model. Members carry their wire names (`Text`, `InsertParagraph`): a getter is a
 * readable property, a setter a writable one, a method is callable. A member that the class does not declare answers
 * ApiNotFound, whatever the generated API table says; there are no pretending stubs.
 */
export abstract class ServerObject {
  /** The class name in the `Word` namespace of @types/office-js, such as "Paragraph"; the key into the API table. */
  abstract readonly typeName: string;
  /** Stable identity: two server objects with the same key (same node, same kind) are the same object to `===` users. */
}

/** A collection; `items()` is evaluated at each query, so that it is live within a batch. */
export abstract class ServerCollection<T extends ServerObject = ServerObject> extends ServerObject {
  abstract items(): readonly T[];
}
