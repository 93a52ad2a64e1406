import { boot } from "./boot.tsx";
import { ExploreShell } from "./ExploreShell.tsx";

void boot(ExploreShell);
