// Knows: how verbs given in the third person singular read where "I", "we", "you" or "they" do the same.
// Refuses to know: which verbs bind a party (the lexicons), and irregular forms, which the lexicons list themselves.

/** "rattachera" → "rattacherai, rattacherons, rattacherez, rattacheront"; "rattache" → "rattachons, rattachez, rattachent". */
export function frenchPersons(thirds: readonly string[]): string[] {
  return thirds.flatMap((third) =>
    third.endsWith("ra")
      ? ["a", "ai", "ons", "ez", "ont"].map((ending) => third.slice(0, -1) + ending)
      : third.endsWith("e")
        ? ["e", "ons", "ez", "ent"].map((ending) => third.slice(0, -1) + ending)
        : [third],
  );
}

/** "vinculara" → "vinculare, vincularemos, vincularan"; "vincula" → "vinculamos, vinculan"; "concede" → "concedemos, conceden". */
export function spanishPersons(thirds: readonly string[]): string[] {
  return thirds.flatMap((third) =>
    third.endsWith("ra")
      ? ["a", "e", "emos", "an"].map((ending) => third.slice(0, -1) + ending)
      : /[ae]$/.test(third)
        ? [third, `${third}mos`, `${third}n`]
        : [third],
  );
}

/** "verknupft" → "verknupfe"; "richtet" → "richte". */
export function germanFirstPerson(thirds: readonly string[]): string[] {
  return thirds.filter((third) => third.endsWith("t")).map((third) => third.replace(/(?<=[td])et$|t$/, "e"));
}

/** "koppelt" → "koppel". */
export function dutchFirstPerson(thirds: readonly string[]): string[] {
  return thirds.filter((third) => third.endsWith("t")).map((third) => third.slice(0, -1));
}

/** "vinculara" → "vinculare, vincularemos", which need no pronoun to say who does it. */
export function spanishFirstPerson(thirds: readonly string[]): string[] {
  return thirds
    .filter((third) => third.endsWith("ra"))
    .flatMap((third) => [`${third.slice(0, -1)}e`, `${third.slice(0, -1)}emos`]);
}
