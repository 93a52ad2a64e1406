import { findEngine } from "../../.ci/engines.mjs";
import { startFirefox } from "./firefoxPage.ts";
import { journeysIn } from "./journeys.ts";

const parts = findEngine("Firefox");
journeysIn("Firefox", parts && (() => startFirefox(parts)));
