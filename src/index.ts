export { extract, type ExtractOptions } from "./extract/extract.js";
export { explain, type Layer } from "./extract/explain.js";
export * from "./model/index.js";
