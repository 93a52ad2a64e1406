import { EmbedShell } from "../embed/EmbedShell.tsx";
import { boot } from "./boot.tsx";

void boot(EmbedShell);
