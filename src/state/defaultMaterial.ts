/** What a first visit shows: one country mines three quarters of it, and most goes to one other. */
export const DEFAULT_MATERIAL = "cobalt";
