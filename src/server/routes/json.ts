import { z } from "@hono/zod-openapi";

/** An answer in JSON of any shape, described in words: the shapes stand in the contract. */
export const json = (description: string) => ({ description, content: { "application/json": { schema: z.any() } } });

/** A request's body in JSON, for a route's `request`. */
export const jsonBody = <T extends z.ZodRawShape>(shape: T) => ({ body: { content: { "application/json": { schema: z.object(shape) } } } });

/** What an error says: in words, with the next step. */
export const problem = (description: string) => ({
  description,
  content: { "application/json": { schema: z.object({ problem: z.string() }) } },
});
