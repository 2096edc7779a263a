import { en } from "./en";
import type { Lexicon } from "./lexicon";
export const de: Lexicon = { ...en, code: "de", stopwords: [] };
