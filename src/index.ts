export { extract, type ExtractOptions } from "./extract/extract.js";
export { explain, type Layer } from "./extract/explain.js";
export { type ActorEntry, type EntryProblem, type Knowledge, type OwnKnowledge, withOwnKnowledge } from "./extract/own-knowledge.js";
export * from "./model/index.js";
