package io.github.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Assertions about refused values: every part of the exception matters, because software reads them separately. */
public final class Refusals {
    private Refusals() {}

    public static void assertRefused(ThrowingCallable call, String type, String attribute, String rule, String got) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, call);
        assertThat(refusal).as("a refusal of %s.%s", type, attribute).isNotNull();
        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal.attribute()).isEqualTo(attribute);
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.got()).isEqualTo(got);
        assertThat(refusal)
                .hasMessage(type + (attribute.isEmpty() ? "" : "." + attribute) + ": " + rule + ", got " + got);
    }

    /** An object that lacks something is refused; there is no value to show. */
    public static void assertLacking(ThrowingCallable call, String type, String attribute, String rule) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, call);
        assertThat(refusal).as("a refusal of %s.%s", type, attribute).isNotNull();
        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal.attribute()).isEqualTo(attribute);
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.got()).isEmpty();
        assertThat(refusal).hasMessage(type + (attribute.isEmpty() ? "" : "." + attribute) + ": " + rule);
    }

    /** A value is refused because of a part of it. */
    public static void assertRefusedAt(ThrowingCallable call, String type, String pointer, String rule, String got) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, call);
        assertThat(refusal).as("a refusal of %s at %s", type, pointer).isNotNull();
        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal.pointer()).isEqualTo(pointer);
        assertThat(refusal.attribute()).isEqualTo(pointer.split("/", -1)[1]);
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.got()).isEqualTo(got);
        assertThat(refusal).hasMessage(type + " " + pointer + ": " + rule + (got.isEmpty() ? "" : ", got " + got));
    }

    public static void assertMissing(ThrowingCallable call, String type, String attributes) {
        assertLacking(call, type, attributes, "required, but missing");
    }
}
