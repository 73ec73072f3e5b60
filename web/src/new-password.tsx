import { useId } from "react";

/** A field for a password that is chosen. */
export function NewPassword({ password, setPassword }: { password: string; setPassword(password: string): void }) {
  const hint = useId();
  return (
    <>
      <label className="field">
        New password{" "}
        <input
          type="password"
          value={password}
          onChange={(change) => setPassword(change.target.value)}
          autoComplete="new-password"
          aria-describedby={hint}
          minLength={12}
          maxLength={200}
          required
        />
      </label>
      <p className="by" id={hint}>
        At least 12 characters. Several words do well; nobody else learns it.
      </p>
    </>
  );
}
