import { startChromium } from "./chromiumPage.ts";
import { journeysIn } from "./journeys.ts";

journeysIn("Chromium", startChromium);
