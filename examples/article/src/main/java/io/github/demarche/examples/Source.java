package io.github.demarche.examples;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The text that a record is made from, in one language and of one day: finds the places of words, so that nobody counts
 * offsets.
 */
public final class Source {
    private final String text;
    private final String language;
    private final LocalDate day;

    private Source(String text, String language, LocalDate day) {
        this.text = text;
        this.language = language;
        this.day = day;
    }

    /**
     * Returns a text.
     *
     * @param text the text
     * @param language its language
     * @param day the day from which its relative dates count, such as 2025-03-04
     * @return the text
     */
    public static Source of(String text, String language, String day) {
        return new Source(text, language, LocalDate.parse(day));
    }

    /**
     * Returns a text from a file beside a class.
     *
     * @param beside the class
     * @param name the name of the file
     * @return the text
     */
    public static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the text itself}
     */
    public String text() {
        return text;
    }

    /**
     * Returns the place of words.
     *
     * @param words words that the text has once
     * @return their place
     */
    public Passage at(String words) {
        List<Passage> located = Grounding.locate(text, words);
        if (located.size() != 1) {
            throw new IllegalStateException("“" + words + "” occurs " + located.size() + " times");
        }
        return located.get(0);
    }

    /**
     * Returns a date that the text states.
     *
     * @param date the date, in EDTF
     * @param wording the words that state it
     * @return the dating
     */
    public Dating dated(String date, String wording) {
        return Dating.builder()
                .date(Edtf.parse(date))
                .wording(at(wording))
                .anchor(day)
                .basis(Basis.STATED)
                .build();
    }

    /**
     * Returns exact words.
     *
     * @param form how the text has them
     * @param words the words
     * @return the quotation
     */
    public Quotation quote(QuotationForm form, String words) {
        return Quotation.builder()
                .words(words)
                .language(language)
                .form(form)
                .passage(at(words))
                .build();
    }

    /**
     * Returns an actor with the words that name it.
     *
     * @param actor the actor
     * @param words the words
     * @return the party
     */
    public Party named(Actor actor, String words) {
        return Party.builder().actor(actor).mention(at(words)).build();
    }
}
