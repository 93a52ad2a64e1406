import { EmbedShell } from "../embed/EmbedShell.tsx";
import { start } from "./start.ts";

start("embed", (props) => <EmbedShell {...props} />);
