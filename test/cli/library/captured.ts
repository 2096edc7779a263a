// Knows: how to run a library command in a test and read what it wrote.
// Refuses to know: which command.
import type { Output } from "../../../src/cli/library/command";

export function captured(width = 100): { output: Output; out: () => string; err: () => string } {
  const written = { out: "", err: "" };
  return {
    output: {
      print: (text) => void (written.out += text),
      complain: (message) => void (written.err += `${message}\n`),
      width,
    },
    out: () => written.out,
    err: () => written.err,
  };
}
