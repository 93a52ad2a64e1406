import { ExploreShell } from "../explore/ExploreShell.tsx";
import { boot } from "./boot.tsx";

void boot(ExploreShell);
