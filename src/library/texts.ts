// Knows: the sorts of text in a library file, each with its bound and what to do when it is broken.
// Refuses to know: which key holds which.
import * as v from "valibot";

/** Control characters, direction overrides and halves of surrogate pairs have no business in a text that people sign. */
const UNFIT_CHARACTERS = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** One line of plain text, trimmed, of 1 to `longest` characters. */
export function line(longest: number) {
  return v.pipe(
    v.string(),
    v.minLength(1, "Empty; write a text."),
    v.maxLength(longest, (issue) => `${issue.input.length} characters; shorten to ${longest} at most.`),
    v.check(
      (text) => !UNFIT_CHARACTERS.test(text),
      "Holds control characters; write one line of plain text.",
    ),
    v.check((text) => text === text.trim(), "Begins or ends with a space; remove it."),
  );
}

const CURLY_QUOTES = /[\u2018-\u201F\u00AB\u00BB\u2039\u203A]/;
export const HOLDS_CURLY_QUOTES = "Holds curly quotes; write straight ones (' and \").";

/** A line that goes into agreements: Word makes curly quotes of straight ones in the style of the document. */
export function wording(longest: number) {
  return v.pipe(
    line(longest),
    v.check((text) => !CURLY_QUOTES.test(text), HOLDS_CURLY_QUOTES),
  );
}

/** The form of every id and fill-in name: it never changes and is never used again for something else. */
export const permanentId = v.pipe(
  v.string(),
  v.regex(
    /^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/,
    "Write an id of at most 40 lower-case letters and digits, with single hyphens between words.",
  ),
);

/** With the longest id and version, the tag `pc:<id>@<version>` has 64 characters, as many as a content control holds. */
export const versionNumber = v.pipe(
  v.string(),
  v.regex(
    /^(?=.{5,20}$)(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/,
    "Write a version as major.minor.patch, such as 1.0.0.",
  ),
);

export const httpsAddress = v.pipe(
  v.string(),
  v.regex(
    /^https:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(\/[\x21-\x7E]*)?$/,
    "Write a full address that begins with https://.",
  ),
  v.maxLength(300, "Shorten the address to 300 characters at most."),
);

export const isoDate = v.pipe(v.string(), v.isoDate("Write a date as year-month-day, such as 2026-11-22."));

export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'Write a language tag such as "en-GB".'),
);

/** A language without its country, as terms have it. */
export const baseLanguage = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'Write a language such as "en".'));

export const jurisdiction = v.pipe(
  v.string(),
  v.regex(/^([A-Z]{2}(-[A-Z0-9]{1,3})?|any)$/, 'Write an ISO 3166 code such as "GB" or "US-CA", or "any".'),
);

/** The form of {@link digestOf}. */
export const digest = v.pipe(
  v.string(),
  v.regex(/^sha256-[0-9a-f]{64}$/, 'Write "sha256-" and 64 hexadecimal digits, as "vet" records them.'),
);
