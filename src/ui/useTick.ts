import { useEffect, useEffectEvent } from "react";

/** Calls back at an interval, in milliseconds, for as long as it is running. */
export function useTick(isRunning: boolean, intervalMs: number, onTick: () => void): void {
  const tick = useEffectEvent(onTick);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(tick, intervalMs);
    return () => clearInterval(timer);
  }, [isRunning, intervalMs]);
}
