import { tidyAddress } from "../site/tidyAddress.ts";
import { askedLanguage } from "./asked.ts";
import { openingState } from "./openingState.ts";

// Runs before anything of a built page is on screen, so that no drawing is ever seen that the address does not ask for.
tidyAddress();
const { dataset } = document.documentElement;
const { search } = window.location;
const theme = new URLSearchParams(search).get("theme");
if (theme === "light" || theme === "dark") dataset["theme"] = theme;
dataset["opening"] = openingState(search, dataset["view"], askedLanguage());
