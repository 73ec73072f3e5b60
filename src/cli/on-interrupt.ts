const statuses = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Calls `stop` on the first Ctrl-C or SIGTERM with the exit status that shells expect for it; a second one exits at once, whatever hangs.
 * Gives back what ends the listening.
 */
export function onInterrupt(stop: (status: number) => void): () => void {
  let interrupted = false;
  const heard = (signal: keyof typeof statuses) => {
    if (interrupted) process.exit(statuses[signal]);
    else {
      interrupted = true;
      stop(statuses[signal]);
    }
  };
  process.on("SIGINT", heard);
  process.on("SIGTERM", heard);
  return () => {
    process.removeListener("SIGINT", heard);
    process.removeListener("SIGTERM", heard);
  };
}
