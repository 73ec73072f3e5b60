import { z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { countryNamed } from "../../desk/country-named.js";
import type { Desk } from "../../desk/desk.js";
import { incidentTypes, reviewStates } from "../../model/index.js";

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, "a day such as 2026-03-05");
const list = <T extends string>(known: readonly T[]) =>
  z
    .string()
    .transform((text) => text.split(",").filter(Boolean))
    .refine(
      (names) => names.every((name) => (known as readonly string[]).includes(name)),
      `one or more of ${known.join(", ")}, with commas`,
    )
    .transform((names) => names as T[]);

/** The filters of events, as they stand in an address: the same names as on the command line. */
export const eventQuery = z.object({
  since: day.optional(),
  until: day.optional(),
  country: z
    .string()
    .max(2000)
    .transform((text, context) =>
      text.split(",").flatMap((name) => {
        if (name.trim() === "") return [];
        const code = countryNamed(name.trim());
        if (code !== undefined) return [code];
        context.addIssue({
          code: "custom",
          message: `there is no country "${name.trim()}": its name in English, or its code of two letters`,
        });
        return [];
      }),
    )
    .optional()
    .openapi({ description: "Codes of two letters or names in English, with commas", example: "ML,Niger" }),
  near: z.string().max(300).optional().openapi({ description: "A place and a distance", example: "Mastung 50km" }),
  type: list(incidentTypes).optional(),
  actor: z.string().max(200).optional(),
  text: z.string().max(1000).optional(),
  source: z.string().max(2000).optional(),
  status: list(reviewStates).optional(),
  minKilled: z.coerce.number().int().min(0).max(10_000_000).optional(),
  area: z
    .string()
    .transform((text) => text.split(",").map(Number))
    .refine(
      (numbers) => numbers.length === 4 && numbers.every((n) => Number.isFinite(n) && Math.abs(n) <= 180),
      "west,south,east,north in degrees",
    )
    .transform((numbers) => numbers as [number, number, number, number])
    .optional(),
});

/** The filters with the place that `near` names: in the lists of the desk, its imported places among them. @throws HTTPException where there is none */
export function eventFilterOf<T extends Partial<z.infer<typeof eventQuery>>>(desk: Desk, { near, ...filter }: T) {
  if (near === undefined) return filter;
  const found = desk.near(near);
  if ("problem" in found) throw new HTTPException(400, { message: `near: ${found.problem}` });
  return { ...filter, near: found };
}
