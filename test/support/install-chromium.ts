// Run before the tests, so that a missing browser is installed or asked for, never silently missing.
import { installChromiumIfMissing } from "./chromium";

installChromiumIfMissing();
