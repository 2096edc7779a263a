import { matcherFor } from "../../src/core/facts";
import {
  answerMatcher,
  entityMatcher,
  headerMatcher,
  leadingMatcher,
  taskMatcher,
} from "../../src/core/language/languages";
import { LANGUAGES } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";

const rules = rulesOf(builtInLibrary());

describe.each(LANGUAGES)("In %s", (language) => {
  it("every cue can be read, and none holds a word that texts are read without", () => {
    const matchers = [matcherFor(rules, language), entityMatcher(language), leadingMatcher(language)];
    const more = [headerMatcher(language), taskMatcher(language), answerMatcher(language)];
    expect([...matchers, ...more].flatMap(({ errors }) => errors)).toEqual([]);
  });
});
