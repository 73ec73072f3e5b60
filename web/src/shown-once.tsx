import { useState } from "react";

/** A secret that cannot be shown again. */
export function ShownOnce({ what, secret }: { what: string; secret: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <p className="shown-once" role="status">
      {what}, shown this once: <code>{secret}</code>{" "}
      <button
        type="button"
        onClick={() =>
          void navigator.clipboard
            ?.writeText(secret)
            .then(() => setCopied(true))
            .catch(() => undefined)
        }
      >
        {copied ? "Copied" : "Copy"}
      </button>
    </p>
  );
}
