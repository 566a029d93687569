package io.github.demarche.examples.many;

/** What a column of the output holds. */
public enum ColumnType {
    /** A text. */
    TEXT("text"),
    /** A whole number of 64 bits. */
    WHOLE("whole number"),
    /** True or false. */
    FLAG("true or false"),
    /** Texts in their order; empty where there are none. */
    TEXTS("list of texts");

    private final String shown;

    ColumnType(String shown) {
        this.shown = shown;
    }

    /** {@return the type as the guide calls it} */
    @Override
    public String toString() {
        return shown;
    }
}
