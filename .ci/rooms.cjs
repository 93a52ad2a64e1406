/**
 * The architecture as one ordered list. A room may import from itself and from any room above it, never from
 * one below or beside it. `.dependency-cruiser.cjs` makes its rules from this list.
 */
const ROOMS = [
  ["lib"],
  ["protocol"],
  ["schema"],
  ["domain"],
  ["queries"],
  ["state"],
  ["i18n", "theme"],
  ["facts"],
  ["scene"],
  ["cartography"],
  ["map", "picture"],
  ["exports"],
  ["ui"],
  ["panels"],
  ["shells", "host", "oembed"],
  ["cli"],
  ["publish"],
];

/** Rooms that may see less than all rooms above them. */
const NARROW = { ui: ["lib", "i18n", "theme"], host: ["lib", "protocol"] };

/** Folders of a room in their order: each may import itself and those before it. */
const FOLDERS = { cartography: ["plane", "frame", "land", "flows", "marks", "labels", "legend"] };

/** Type-only contracts that rooms above them may name too. */
const CONTRACTS = "^src/(state/map/(document|values)|i18n/messageRef)\\.ts$";

/** Packages with a home: only these rooms may import them. */
const PACKAGE_HOMES = {
  "@deck\\.gl|maplibre-gl": ["map"],
  "jspdf|svg2pdf\\.js|source-sans|source-serif": ["exports"],
  downshift: ["ui"],
  "@formatjs": ["i18n"],
  zustand: ["state"],
  "@tanstack": ["queries"],
  "react|react-dom": ["queries", "state", "i18n", "theme", "map", "ui", "panels", "shells"],
};

module.exports = { ROOMS, FOLDERS, NARROW, CONTRACTS, PACKAGE_HOMES };
