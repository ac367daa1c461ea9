// Puts the page together.

import "./controls.js";
import "./drawer.js";
import "./story.js";
import "./table.js";
import { notice } from "./dom.js";
import { listen } from "./live.js";
import { apply, on } from "./store.js";

on("failed", ({ words }) => notice(`The bot did not start: ${words}`));

listen(apply, () => notice("The connection to the demo is lost; it is tried again."));
