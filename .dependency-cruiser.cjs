// Which room may look into which (how the reading is laid out stands in docs/how-the-reading-works.md, the rest in CONTRIBUTING.md). Imports
// run one way:
//
//   cli, server -> desk -> extract, merge, codebooks, formats, archive -> ... -> language -> lexicons, text -> model
//
// Of tests nothing is asked here. A folder that is not named below has no rule yet, and every-room-has-a-rule says so.

/** Room -> rooms it may import, itself and `model` besides. */
const rooms = {
  model: [],
  text: [],
  lexicons: [],
  language: ["lexicons", "text"],
  gazetteer: ["language", "lexicons", "text"],
  actors: [],
  "incident-types": [],
  judge: [],
  // What is said of incidents, figures and decisions, wherever it is shown: the page shows it too.
  wording: ["incident-types"],
  extract: ["wording", "incident-types", "actors", "gazetteer", "judge", "language", "lexicons", "text"],
  // Merging sees what was told, not how it was read. Of language it needs the calendar, of gazetteer the distance on the sphere.
  merge: ["wording", "gazetteer", "language", "lexicons"],
  // A codebook that asks in which words a report names its victims looks at the words again, with the language's own phrases.
  codebooks: ["wording", "incident-types", "actors", "language", "lexicons", "text"],
  formats: [],
  // What is derived is made by merging.
  archive: ["merge"],
  // A claim is shown with its actor's name, which the authority file holds; what users import is filed as the gazetteer looks it up.
  // What somebody types or points at is read as reports are: figures in words, days.
  desk: ["index", "extract", "language", "text", "actors", "gazetteer", "merge", "formats", "codebooks", "judge", "archive"],
  server: ["desk"],
  cluster: ["desk"],
  // The command line lists the formats and codebooks that there are in its help, prints what the desk opens, and starts the server.
  cli: ["desk", "wording", "index", "formats", "codebooks", "archive", "server"],
};

/** Rooms that may touch the machine: files, streams, processes. All others run in a browser tab. */
const onAMachine = "desk|formats|archive|server|cluster|cli";

/** "index" is src/index.ts, the package's front door; every other room is a folder. */
const pathOf = (room) => (room === "index" ? "^src/index\\.ts$" : `^src/${room}/`);
const notATest = { pathNot: "\\.test\\.ts$" };

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or three.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "every-room-has-a-rule",
      comment: "A folder of src is named in the table above, so that its imports are checked.",
      severity: "error",
      from: { path: "^src/", pathNot: ["\\.test\\.ts$", "^src/index\\.ts$", ...Object.keys(rooms).map(pathOf)] },
      to: {},
    },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports`,
      comment: `src/${room} imports ${["model", ...allowed].join(", ")} and no other room.`,
      severity: "error",
      from: { path: pathOf(room), ...notATest },
      to: {
        path: "^src/",
        pathNot: [
          pathOf(room),
          pathOf("model"),
          ...allowed.map(pathOf),
          // A verb of violence stands in its incident type; the language reads the type's shape and nothing that runs.
          ...(room === "language" ? ["^src/incident-types/index\\.ts$", "^src/incident-types/incident-type\\.ts$"] : []),
        ],
      },
    })),
    {
      name: "language-knows-types-only-of-incident-types",
      comment: "Which words are triggers is said by the incident types; the language may name their type, never load them.",
      severity: "error",
      from: { path: pathOf("language"), ...notATest },
      to: { path: pathOf("incident-types"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "front-door-is-thin",
      comment: "src/index.ts names what the package gives: the reading and the nouns.",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/", pathNot: ["^src/extract/", "^src/model/", "^src/codebooks/", "^src/merge/"] },
    },
    {
      name: "reading-needs-no-machine",
      comment: "From model to extract and codebooks nothing touches Node: a report can be read in a browser tab.",
      severity: "error",
      from: { path: "^src/", pathNot: [`^src/(?:${onAMachine})/`, "\\.test\\.ts$"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-development-tools-in-src",
      comment: "What is shipped needs only what is installed with it.",
      severity: "error",
      from: { path: "^src/", ...notATest },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-unresolved",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "nothing-left-over",
      comment: "A file that none of the package's doors leads to is dead, whether it has a test or not.",
      severity: "error",
      from: { path: "^src/(?:index|model/index|codebooks/index|merge/index|cli/main)\\.ts$" },
      to: {
        path: "^src/",
        pathNot: ["\\.test\\.ts$", "\\.d\\.ts$", "^src/index\\.ts$", "^src/(?:model|codebooks|merge)/index\\.ts$", "^src/cli/main\\.ts$"],
        reachable: false,
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.data\\.d\\.ts$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".js", ".d.ts"],
    },
  },
};
