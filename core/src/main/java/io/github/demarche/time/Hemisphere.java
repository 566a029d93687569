package io.github.demarche.time;

/**
 * The hemisphere whose seasons a text means: in February "this summer" has begun in the south and is still to come in
 * the north.
 */
public enum Hemisphere {
    /** Unknown: a season may be that of either hemisphere, such as {@code 2024-22}, and may belong to two years. */
    EITHER,
    /** North of the equator: {@code 2024-26} is June to August. */
    NORTHERN,
    /** South of the equator: {@code 2024-30} is December to February. */
    SOUTHERN
}
