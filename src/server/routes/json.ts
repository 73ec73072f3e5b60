import { z } from "@hono/zod-openapi";

/** An answer in JSON of any shape, described in words: the shapes stand in the contract. */
export const json = (description: string) => ({ description, content: { "application/json": { schema: z.any() } } });

/** What an error says: in words, with the next step. */
export const problem = (description: string) => ({
  description,
  content: { "application/json": { schema: z.object({ problem: z.string() }) } },
});
