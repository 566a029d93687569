package io.github.demarche.time;

/** Whose seasons a text speaks of: in February "this summer" has begun in the south, and is to come in the north. */
public enum Hemisphere {
    /** Nobody says: a season is that of either hemisphere, such as {@code 2024-22}, and may be of two years. */
    EITHER,
    /** North of the equator: {@code 2024-26} is June to August. */
    NORTHERN,
    /** South of the equator: {@code 2024-30} is December to February. */
    SOUTHERN
}
