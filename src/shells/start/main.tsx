import { MapPage } from "../explore/MapPage.tsx";
import { start } from "./start.ts";

start("site", (props) => <MapPage {...props} />);
