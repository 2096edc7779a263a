import { readingEaseOf } from "../../../src/library/bench/reading-ease";

const wording = (language: string, ...texts: string[]) => ({
  language,
  body: [
    { level: 0 as const, text: "A heading is not counted" },
    ...texts.map((text) => ({ level: 1 as const, text })),
  ],
});
/** The syllables that are counted in a text of one word. */
const syllables = (language: string, word: string) =>
  readingEaseOf(wording(language, word))!.syllablesPerWord;

test.each([
  ["the", 1],
  ["customer", 3],
  ["services", 3],
  ["accepted", 3],
  ["approved", 2],
  ["table", 2],
  ["file", 1],
  ["files", 1],
  ["agreement", 3],
  ["changes", 2],
  ["whole", 1],
  ["partner", 2],
])("the English word %s is counted with %i syllables", (word, count) => {
  expect(syllables("en-GB", word)).toBe(count);
});

test.each([
  ["Vertrag", 2],
  ["Auftraggeber", 4],
  ["Lizenzen", 3],
  ["Mandant", 2],
  ["einräumen", 3],
  ["Dienst", 1],
  ["Zuordnung", 3],
  ["GmbH", 1],
])("the German word %s is counted with %i syllables", (word, count) => {
  expect(syllables("de-DE", word)).toBe(count);
});

test("an English wording is told by Flesch's formula", () => {
  // 2 sentences, 8 words, 10 syllables (a fill-in has two): 206.835 - 1.015 * 4 - 84.6 * 1.25.
  expect(readingEaseOf(wording("en-US", "The dog can see the table.", "It {{verb}}."))).toEqual({
    formula: "Flesch",
    score: 97,
    wordsPerSentence: 4,
    syllablesPerWord: 1.25,
  });
});

test("a German wording is told by Amstad's formula", () => {
  // 1 sentence, 4 words, 6 syllables: 180 - 4 - 58.5 * 1.5.
  expect(readingEaseOf(wording("de-DE", "Der Vertrag gilt heute."))).toMatchObject({
    formula: "Amstad",
    score: 88,
  });
});

test("other languages have none", () => {
  expect(readingEaseOf(wording("fr-FR", "Le contrat."))).toBeUndefined();
});
