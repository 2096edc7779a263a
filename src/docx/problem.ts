// Knows: the reasons for which a file cannot be read as an agreement, each with words for the user.
// Refuses to know: where in the file a reason is found.

/** Why a file cannot be read: the codes are the ones that the `scan` command prints. */
export interface DocxProblem {
  readonly code: "not-a-docx" | "encrypted" | "damaged" | "too-large" | "unsupported";
  /** One or two sentences for the user: what is wrong, and the way out. */
  readonly message: string;
}

/** Carries a {@link DocxProblem} up to `readDocx`, which turns it into a value. Never leaves this folder. */
export class Unreadable extends Error {
  constructor(readonly problem: DocxProblem) {
    super(problem.message);
  }
}

export function unreadable(code: DocxProblem["code"], message: string): Unreadable {
  return new Unreadable({ code, message });
}
