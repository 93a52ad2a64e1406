const { ROOMS, FOLDERS, NARROW, CONTRACTS, PACKAGE_HOMES } = require("./.ci/rooms.cjs");

/** Packages that exist only as type declarations. */
const TYPES_ONLY = ["^topojson-specification$", "^geojson$"];

const anyOf = (rooms) => `^src/(${rooms.join("|")})/`;
const everyRoom = ROOMS.flat();

/** Rooms that `room`, standing in line `index` of the list, may not import from. */
function closedTo(room, index) {
  const open = NARROW[room] ?? ROOMS.slice(0, index).flat();
  return everyRoom.filter((other) => other !== room && !open.includes(other));
}

const roomRules = ROOMS.flatMap((line, index) =>
  line
    .map((room) => ({
      name: `room-${room}`,
      comment: `src/${room} may import only itself and: ${(NARROW[room] ?? ROOMS.slice(0, index).flat()).join(", ") || "nothing"}`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: anyOf(closedTo(room, index)), pathNot: room === "ui" ? [] : [CONTRACTS] },
    }))
    .filter((rule) => !rule.to.path.includes("()")),
);

const folderRules = Object.entries(FOLDERS).flatMap(([room, folders]) =>
  folders.slice(0, -1).map((folder, index) => ({
    name: `folder-${room}-${folder}`,
    comment: `src/${room}/${folder} may import of its room only itself and: ${folders.slice(0, index).join(", ") || "nothing"}`,
    severity: "error",
    from: { path: `^src/${room}/${folder}/` },
    to: { path: `^src/${room}/(${folders.slice(index + 1).join("|")})/` },
  })),
);

const packageRules = Object.entries(PACKAGE_HOMES).map(([packages, homes]) => ({
  name: `package-${packages.replace(/\W+/g, "-")}`,
  comment: `Only ${homes.join(", ")} may import ${packages.replace(/\\/g, "")}`,
  severity: "error",
  from: { path: "^src/", pathNot: anyOf(homes) },
  to: { path: `^node_modules/(${packages})(/|$)` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...folderRules,
    ...packageRules,
    {
      name: "contracts-are-types",
      comment:
        "The two contracts hold types and lists of words; what they import must be below or types only",
      severity: "error",
      from: { path: CONTRACTS },
      to: { path: "^src/", pathNot: "^src/(schema|state|i18n)/" },
    },
    {
      name: "lower-rooms-take-contracts-as-types",
      comment: "A room above state or i18n may name their contract's types, but not run its code",
      severity: "error",
      from: { path: "^src/(lib|schema|domain|queries)/" },
      to: { path: CONTRACTS, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "panels-stand-alone",
      comment: "A panel is a folder, and never imports another panel",
      severity: "error",
      from: { path: "^src/panels/([a-z]+)/" },
      to: { path: "^src/panels/", pathNot: ["^src/panels/$1/", "\\.module\\.css$"] },
    },
    {
      name: "app-knows-no-pipeline",
      comment: "Nothing in src imports how the data are made, or tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(data|tests|\\.ci)/" },
    },
    {
      name: "pipeline-knows-no-app",
      comment:
        "The pipeline uses the generic helpers, the contract, the subject and the figures of maps only, and the type of a question",
      severity: "error",
      from: { path: "^data/" },
      to: { path: "^(src|tests)/", pathNot: ["^src/(lib|schema|domain|facts)/", CONTRACTS] },
    },
    {
      name: "pipeline-takes-contracts-as-types",
      comment: "The pipeline may name the contracts' types, but not run their code",
      severity: "error",
      from: { path: "^data/" },
      to: { path: CONTRACTS, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-node-in-the-browser",
      comment: "Only what runs on the command line may use Node",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|publish)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other, if only for a type, are one file, or three",
      severity: "error",
      from: { path: "^(src|data)/" },
      to: { circular: true },
    },
    {
      name: "nothing-unresolved",
      comment: "Every import leads somewhere",
      severity: "error",
      from: { path: "^(src|data|tests)/" },
      to: { couldNotResolve: true, pathNot: ["\\?(worker|url|raw)", ...TYPES_ONLY] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "module", "browser", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
    },
  },
};
