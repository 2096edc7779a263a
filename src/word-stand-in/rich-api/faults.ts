// Knows: what Word's common error codes say, and which HTTP status goes with them.
// Refuses to know: when they arise.
import { HostError } from "./server-object";

const TEXTS: Record<string, [message: string, status: number]> = {
  AccessDenied: ["You cannot perform the requested operation.", 401],
  GeneralException: ["There was an internal error while processing the request.", 500],
  InvalidArgument: ["The argument is invalid or missing or has an incorrect format.", 400],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  NotImplemented: ["The requested feature isn't implemented.", 501],
};

export function wordError(code: string): HostError {
  const [message, status] = TEXTS[code] ?? [`Word answered ${code}.`, 400];
  return new HostError(code, message, status);
}
