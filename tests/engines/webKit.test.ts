import { findEngine } from "../../.ci/engines.mjs";
import { journeysIn } from "./journeys.ts";
import { startWebKit } from "./webKitPage.ts";

const parts = findEngine("WebKit");
journeysIn("WebKit", parts && (() => startWebKit(parts)));
