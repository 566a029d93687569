package io.github.demarche.sanction;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.InvalidValueException;
import io.github.demarche.sanction.grammar.ProvisionItem;
import io.github.demarche.sanction.grammar.ProvisionParts;
import io.github.demarche.sanction.grammar.ProvisionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A place in a resolution, such as {@code 8(a)(i)} or {@code annex B, 5}.
 *
 * <p>A provision is an operative paragraph with its sub-paragraphs, or an annex or a section, alone or with a paragraph
 * in it. Annexes restart the numbering: {@code annex B, 5} is not {@code 5}. A provision is one place, never a range or
 * a list, and never a preambular paragraph, which has no number. Whether the resolution has the place is not checked.
 *
 * <p>Its canonical text is {@code [annex B, ][section C, ]8(a)(i)}, with at least one of the three parts. The label of
 * an annex or a section is a number, a capital letter or a capital Roman numeral (a single annex has none: {@code
 * annex, 5}). A paragraph is a number from 1 to 999, followed by at most {@value #MAX_ITEMS} items in parentheses, each
 * a number, one or two letters or a lower-case Roman numeral. A number right after a number follows a dot: {@code
 * 16.1}.
 */
public final class Provision implements Comparable<Provision> {
    /** How deep sub-paragraphs may be nested. */
    public static final int MAX_ITEMS = ProvisionItem.MOST;

    private final ProvisionParts parts;

    Provision(ProvisionParts parts) {
        this.parts = parts;
    }

    /**
     * Returns an operative paragraph or one of its sub-paragraphs, such as {@code Provision.of(8, "a", "i")}.
     *
     * @param paragraph the number of the paragraph, from 1 to 999
     * @param items the items below it, such as {@code a} and {@code i}, without parentheses
     * @return the provision
     * @throws InvalidValueException if the paragraph or an item is not of this form, or there are more than
     *     {@value #MAX_ITEMS} items
     */
    public static Provision of(int paragraph, String... items) {
        check(paragraph >= 1 && paragraph <= 999, "Provision", "path", "a paragraph is from 1 to 999", paragraph);
        check(items.length <= MAX_ITEMS, "Provision", "path", "at most " + MAX_ITEMS + " items", items.length);
        List<String> path = new ArrayList<>(1 + items.length);
        path.add(Integer.toString(paragraph));
        for (String item : items) {
            check(ProvisionItem.isItem(item), "Provision", "path", "an item is " + ProvisionItem.RULE, item);
            path.add(item);
        }
        return new Provision(new ProvisionParts(Optional.empty(), Optional.empty(), List.copyOf(path)));
    }

    /**
     * Returns the provision that a text names.
     *
     * <p>Besides the canonical text, it reads the spellings {@code 8 (a) (i)}, {@code 8 a) (ii)} and {@code 34.i.d};
     * the words for a paragraph that {@link io.github.demarche.citation.ResolutionCitations} knows before the number,
     * such as {@code paragraph}, {@code para.}, {@code OP} and French {@code paragraphe}; {@code annexe}; and a colon
     * instead of the comma. Case, white space and direction marks do not matter.
     *
     * @param text the text, such as {@code 8(a)(i)}
     * @return the provision
     * @throws InvalidValueException if the text is anything else, including a range or a list
     */
    public static Provision parse(String text) {
        return new Provision(CanonicalProvision.read(text).orElseGet(() -> ProvisionReader.parse(text)));
    }

    /**
     * Does the same as {@link #parse(String)}; frameworks look for a method of this name.
     *
     * @param text the text, such as {@code 8(a)(i)}
     * @return the provision
     * @throws InvalidValueException if the text is anything else, including a range or a list
     */
    public static Provision valueOf(String text) {
        return parse(text);
    }

    /**
     * Returns the provisions that a text lists, such as {@code 10, 11, 12, 13, 15} for "paragraphs 10 to 13 and 15", and
     * {@code 7(d), 7(e)} for "7 (d) and (e)".
     *
     * <p>It reads the spellings of {@link #parse(String)}, joined by commas, "and", "or", {@code +}, French "et" and
     * "ou", and ranges with "to", "through", hyphens, dashes and French "à". A range gives each of its paragraphs or
     * letters, but only its two ends if there are more than 100. A letter or numeral on its own belongs to the
     * paragraph before it.
     *
     * @param text the text, such as {@code paragraphs 10 to 13 and 15}
     * @return the provisions in the order given, each once, unmodifiable
     * @throws InvalidValueException if the text is anything else
     */
    public static List<Provision> parseAll(String text) {
        return ProvisionReader.parseAll(text).stream().map(Provision::new).toList();
    }

    /**
     * {@return the label of the annex, such as {@code B} or {@code IV}, or the empty string for a single annex, which
     * has no label; empty if the provision is in the resolution itself}
     */
    public Optional<String> annex() {
        return parts.annex();
    }

    /** {@return the label of the section, such as {@code C}; empty if none is named} */
    public Optional<String> section() {
        return parts.section();
    }

    /**
     * {@return the paragraph and the items below it, such as {@code 8}, {@code a}, {@code i}, unmodifiable; empty when the
     * whole annex or section is meant}
     */
    public List<String> path() {
        return parts.path();
    }

    /**
     * Returns whether another provision is this one or lies within it: {@code 8(a)} includes {@code 8(a)(i)}, and
     * {@code annex B} includes {@code annex B, 5}. A section includes only provisions that name it, because its extent
     * is not known.
     *
     * @param other the other provision, of the same resolution
     * @return whether it is this one or lies within it
     */
    public boolean includes(Provision other) {
        if (!annex().equals(other.annex())) {
            return false;
        }
        if (section().isEmpty() && path().isEmpty()) {
            return true;
        }
        return section().equals(other.section())
                && path().size() <= other.path().size()
                && path().equals(other.path().subList(0, path().size()));
    }

    /**
     * Compares by the order of the document: the resolution comes before its annexes, a paragraph before its items, and
     * numbers, by value, before letters. Roman numerals follow the letter with which they begin (i, ii, iii, iv, j … v,
     * vi, … ix, x), an order that is right for lists of letters and for lists of numerals.
     */
    @Override
    public int compareTo(Provision other) {
        int order = compareLabels(annex(), other.annex());
        if (order == 0) {
            order = compareLabels(section(), other.section());
        }
        for (int i = 0; order == 0 && i < path().size() && i < other.path().size(); i++) {
            order = ProvisionItem.compare(path().get(i), other.path().get(i));
        }
        return order == 0 ? Integer.compare(path().size(), other.path().size()) : order;
    }

    private static int compareLabels(Optional<String> a, Optional<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isPresent(), b.isPresent());
        }
        if (a.get().isEmpty() || b.get().isEmpty()) {
            return Boolean.compare(b.get().isEmpty(), a.get().isEmpty());
        }
        return ProvisionItem.compare(a.get().toLowerCase(Locale.ROOT), b.get().toLowerCase(Locale.ROOT));
    }

    /** {@return whether the other object is the same place, in any spelling} */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Provision provision && parts.equals(provision.parts);
    }

    /**
     * {@return the hash code of the place}
     */
    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /**
     * {@return the canonical text, such as {@code 8(a)(i)} or {@code annex B, 5}; {@link #parse(String)} reads it}
     */
    @Override
    public String toString() {
        return parts.toString();
    }
}
