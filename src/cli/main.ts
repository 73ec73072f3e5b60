#!/usr/bin/env node
import { run } from "./program.js";
import { endQuietlyOnClosedPipe } from "./write-out.js";

endQuietlyOnClosedPipe();
await run(process.argv);
