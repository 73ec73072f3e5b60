import { afterEach } from "vitest";

// Tests that never wait keep a worker from answering its runner, which then gives it up on a slow machine.
afterEach(() => new Promise<void>((resolve) => setImmediate(resolve)));
