import { boot } from "./boot.tsx";
import { EmbedShell } from "./EmbedShell.tsx";

void boot(EmbedShell);
