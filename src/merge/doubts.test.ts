import { expect, it } from "vitest";
import { told } from "../../test/merge/told.js";
import { doubtsOf, mergeAll, urgencyOf } from "./index.js";

const [sure] = mergeAll(told("A, 2026-05-05: A bomb killed three people at the cattle market in Baidoa on Tuesday, police said."));
const [torn] = mergeAll(
  told(
    "A, 2026-05-05: A bomb at the cattle market in Baidoa on Tuesday killed three people, police said. A doctor said that nine people died.",
  ),
);

it("an event whose figures disagree asks more than one whose figures agree, and says why", () => {
  expect(urgencyOf(torn as never)).toBeGreaterThan(urgencyOf(sure as never));
  expect(doubtsOf(torn as never)[0]?.words).toBe("no best figure of those killed: 3 to 9");
});

it("one that a person has decided on asks for nothing", () => {
  expect(urgencyOf({ ...(torn as NonNullable<typeof torn>), review: "accepted" })).toBe(0);
});
