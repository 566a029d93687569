package io.github.demarche.event;

/** The coarsest class of an event: words or deeds, with or against, as event data counts them (GDELT's QuadClass). */
public enum QuadClass {
    /** Words that work together, such as a promise, praise or a meeting. */
    VERBAL_COOPERATION(1),
    /** Deeds that work together, such as aid. */
    MATERIAL_COOPERATION(2),
    /** Words against each other, such as an accusation, a refusal or a threat. */
    VERBAL_CONFLICT(3),
    /** Deeds against each other, such as an arrest or an attack. */
    MATERIAL_CONFLICT(4);

    private final int number;

    QuadClass(int number) {
        this.number = number;
    }

    /**
     * {@return the number that event data writes for it, from 1 to 4}
     */
    public int number() {
        return number;
    }
}
