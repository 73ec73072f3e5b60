import { afterEach, describe, expect, it, vi } from "vitest";
import { onInterrupt } from "./on-interrupt.js";

afterEach(() => vi.restoreAllMocks());

describe("an interrupt", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s stops with its status, and a second one exits at once", (signal, status) => {
    const exit = vi.spyOn(process, "exit").mockImplementation(() => undefined as never);
    const before = process.listenerCount(signal);
    const stop = vi.fn();
    const end = onInterrupt(stop);
    process.emit(signal, signal);
    expect(stop).toHaveBeenCalledExactlyOnceWith(status);
    expect(exit).not.toHaveBeenCalled();
    process.emit(signal, signal);
    expect(stop).toHaveBeenCalledOnce();
    expect(exit).toHaveBeenCalledExactlyOnceWith(status);
    end();
    expect(process.listenerCount(signal)).toBe(before);
  });
});
