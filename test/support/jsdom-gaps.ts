// What browsers and Node have and jsdom 20 lacks. Nothing here stands in for product code.
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
