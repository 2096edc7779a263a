import { en } from "./en";
import type { Lexicon } from "./lexicon";
export const es: Lexicon = { ...en, code: "es", stopwords: [] };
