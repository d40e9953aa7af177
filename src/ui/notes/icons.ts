/** Icons of the notes, 16 × 16 strokes. */
export const PENCIL = "M3 13l.7-3L11 2.7l2.3 2.3L6 12.3zM9.6 4.1l2.3 2.3"
export const OPEN = "M9 3h4v4M13 3L7.5 8.5M11 9.5V13H3V5h3.5"
export const TRASH = "M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.6M9.2 7v3.6"
