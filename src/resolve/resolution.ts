/** Counted up whenever the same reading comes to mean other nodes or edges, so that a reload projects it again. */
export const RESOLUTION = 12;
