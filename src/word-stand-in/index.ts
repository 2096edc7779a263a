// Knows: what of the stand-in Word a host page or a test uses.
// Refuses to know: nothing else; it only names.
export { WordDocument } from "./ooxml";
export { StandInWord, type Fault, type Stats } from "./stand-in-word";
export { WebFrameTransport } from "./transports/web-frame";
export { installWindowExternal } from "./transports/window-external";
