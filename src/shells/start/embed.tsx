import { EmbedPage } from "../embed/EmbedPage.tsx";
import { boot } from "./boot.tsx";

void boot(EmbedPage);
