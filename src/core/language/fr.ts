import { en } from "./en";
import type { Lexicon } from "./lexicon";
export const fr: Lexicon = { ...en, code: "fr", stopwords: [] };
