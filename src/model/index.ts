export * from "./claim.js";
export * from "./coding.js";
export * from "./estimate.js";
export * from "./incident.js";
export * from "./mention.js";
export * from "./report.js";
export * from "./span.js";
