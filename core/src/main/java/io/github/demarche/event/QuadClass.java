package io.github.demarche.event;

/**
 * The coarsest class of an event: verbal or material, cooperation or conflict, as in event data (GDELT's QuadClass).
 */
public enum QuadClass {
    /** Verbal cooperation, such as a promise, praise or a meeting. */
    VERBAL_COOPERATION(1),
    /** Material cooperation, such as aid. */
    MATERIAL_COOPERATION(2),
    /** Verbal conflict, such as an accusation, a refusal or a threat. */
    VERBAL_CONFLICT(3),
    /** Material conflict, such as an arrest or an attack. */
    MATERIAL_CONFLICT(4);

    private final int number;

    QuadClass(int number) {
        this.number = number;
    }

    /** {@return its number in event data, from 1 to 4} */
    public int number() {
        return number;
    }
}
