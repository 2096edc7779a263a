// Knows: every way in which work with Word can fail, in one error type with words for the user.
// Refuses to know: what was being done; callers that know more throw a WordError of their own.

/** What went wrong, as far as the pane has to tell the cases apart. */
export type WordErrorKind =
  "view-only" | "document-changed" | "not-supported" | "selection" | "unreachable" | "unexpected";

/** A failed piece of work in Word. `message` is for the user: what happened, and the way out. */
export class WordError extends Error {
  constructor(
    readonly kind: WordErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "WordError";
  }
}

/** The error that Office.js throws, as far as it is looked at. */
interface OfficeFailure {
  readonly code: string;
  readonly message: string;
  readonly location: string;
}

const KINDS_BY_CODE: Readonly<Record<string, WordErrorKind>> = {
  ItemNotFound: "document-changed",
  InvalidObjectPath: "document-changed",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  AccessDenied: "view-only",
  NotAllowed: "view-only",
  ActivityLimitReached: "unreachable",
  ConnectionFailure: "unreachable",
  HostRestartNeeded: "unreachable",
  RequestAborted: "unreachable",
};

const MESSAGES: Readonly<Record<WordErrorKind, string>> = {
  "view-only":
    "Word does not accept changes: the document seems to be open for viewing, or protected. Choose Editing in Word, then try again.",
  "document-changed": "The document changed while it was being worked on. Scan again, then repeat the step.",
  "not-supported":
    "This version of Word cannot do that. Update Word, or open the document in Word on the web.",
  selection: "Word could not tell where the cursor is. Click into the text of the document, then try again.",
  unreachable: "Word does not answer at the moment. Wait a little, then try again.",
  unexpected: "Word reported an error. Try again; if it stays, save the document and open it anew.",
};

/** Turns whatever was thrown into a {@link WordError}; one that already is passes through. */
export function toWordError(cause: unknown): WordError {
  if (cause instanceof WordError) return cause;
  const { code, message } = describeFailure(cause);
  const kind = KINDS_BY_CODE[code] ?? "unexpected";
  const detail =
    kind === "unexpected" && message !== ""
      ? ` (Word says: ${[code, message].filter(Boolean).join(": ")})`
      : "";
  return new WordError(kind, MESSAGES[kind] + detail, { cause });
}

/** A {@link WordError} of `kind` with the usual words for it. */
export function wordError(kind: WordErrorKind, cause?: unknown): WordError {
  return new WordError(kind, MESSAGES[kind], { cause });
}

/** Code, message and failing member ("Range.insertContentControl") of what Office.js threw; empty where it has none. */
export function describeFailure(cause: unknown): OfficeFailure {
  if (typeof cause !== "object" || cause === null) return { code: "", message: String(cause), location: "" };
  const { code, message, debugInfo } = cause as {
    code?: unknown;
    message?: unknown;
    debugInfo?: { errorLocation?: unknown };
  };
  return {
    code: typeof code === "string" ? code : "",
    message: typeof message === "string" ? message : "",
    location: typeof debugInfo?.errorLocation === "string" ? debugInfo.errorLocation : "",
  };
}
