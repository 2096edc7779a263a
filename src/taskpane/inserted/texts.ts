// Knows: every word about clauses that stand in the document, a part of the pane that is loaded when it is needed.
// Refuses to know: where it is shown. Titles are the library's, errors bring their own words.

export const TEXTS = {
  title: "Inserted clauses",
  none: "No clause of the library stands in this document.",
  version: (version: string) => `Version ${version}`,

  asVetted: "As vetted",
  vettedBy: (by: string, on: string) => `Vetted by ${by} on ${on}.`,
  unchanged: "Unchanged starter text",
  unchangedOfAddress: "Unchanged, not vetted",
  changed: "Changed",
  outdated: "Outdated",
  newerIs: (version: string) => `The library has version ${version}.`,
  retired: "Retired",
  instead: (successor: string) => `Use the clause “${successor}” instead.`,
  unknown: "Not in the library",
  unknownNote: (clauseId: string) => `The clause library in use has no clause “${clauseId}”.`,
  byWords: "It has no mark in the document and was recognised by its words.",
  notKept: (version: string, present: string) =>
    `The library did not keep the words of version ${version}; what stands here is compared with version ${present}.`,

  whatChanged: "What was changed here",
  whatChangedLabel: (title: string) => `What was changed here: ${title}`,
  whatIsNew: (version: string) => `What version ${version} says differently`,
  whatIsNewLabel: (version: string, title: string) => `What version ${version} says differently: ${title}`,
  otherLines: (number: number) =>
    number === 1 ? "One other paragraph is the same." : `${number} other paragraphs are the same.`,
  values: "Values that were filled in, and words of this agreement, are no change.",

  goTo: "Go to",
  goToLabel: (title: string) => `Go to ${title} in the document`,
  update: (version: string) => `Update to ${version}`,
  updateLabel: (title: string, version: string) => `Update to ${version}: ${title}`,
  unwrap: "Unwrap",
  unwrapLabel: (title: string) => `Unwrap ${title}: remove its mark and leave the text`,
  notByMachine:
    "The tables of the two versions differ, so this cannot be updated at one press. Insert the new version and remove this one.",

  question: "This clause was changed after it was inserted.",
  losses: "The update would take these words of yours away:",
  noLosses: "The update leaves your changes: both versions say the same there.",
  result: "The clause after the update:",
  updateAnyway: "Update all the same",
  updateNow: "Update",
  cancel: "Cancel",

  updating: "Updating…",
  updated: (title: string, version: string, blanks: number) =>
    `“${title}” was updated to version ${version}${blanks === 0 ? "" : ", with a new blank to fill"}. Undo in Word takes it back.`,
  notMarked: "Word did not let the clause be marked as one of the library; its text is complete.",
  unwrapping: "Removing the mark…",
  unwrapped: (title: string) => `The mark around “${title}” was removed; its text stays.`,
  going: "Looking for the clause in the document…",
  wentTo: (title: string) => `${title}: selected in the document.`,
};
