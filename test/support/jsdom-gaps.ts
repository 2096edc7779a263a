// What browsers and Node have and jsdom 20 lacks. Nothing here stands in for product code.
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

const structuredClone = <T>(value: T): T => deserialize(serialize(value)) as T;

Object.assign(globalThis, { TextDecoder, TextEncoder, structuredClone });
Object.defineProperty(globalThis, "crypto", { value: webcrypto });
