package io.github.demarche.sanction;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.internal.Spelling;
import io.github.demarche.sanction.grammar.ProvisionItem;
import io.github.demarche.sanction.grammar.ProvisionParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a {@link Provision} from its spellings. */
final class ProvisionParser {
    private static final String EXPECTED =
            "a place in a resolution, such as \"8(a)(i)\", \"section C\" or \"annex B, 5\"; expected ";

    private final String text;
    private final Spelling spelling;

    private ProvisionParser(String text) {
        this.text = text;
        this.spelling = Spelling.of(text);
    }

    static Provision parse(String text) {
        return new ProvisionParser(text).provision();
    }

    private Provision provision() {
        Optional<String> annex = Optional.empty();
        Optional<String> section = Optional.empty();
        if (spelling.words("annex") || spelling.words("annexe")) {
            annex = Optional.of(label());
        }
        boolean separated = annex.isEmpty() || separator();
        if (spelling.words("section")) {
            String label = label();
            expect(!label.isEmpty(), "the section's letter or number");
            section = Optional.of(label);
            separated = separator();
        }
        List<String> path = List.of();
        boolean contained = annex.isPresent() || section.isPresent();
        if (!contained || separated || !spelling.atEnd()) {
            boolean named = paragraphWord();
            expect(!contained || separated || named, "a comma before the paragraph");
            path = path();
        }
        return new Provision(new ProvisionParts(annex, section, path));
    }

    private boolean separator() {
        return spelling.take(',') || spelling.take(':');
    }

    private String label() {
        String label = spelling.peekRun();
        if (!ProvisionItem.isLabel(label)) {
            return "";
        }
        spelling.skip(label);
        return label.toUpperCase(Locale.ROOT);
    }

    private boolean paragraphWord() {
        if (spelling.words("operative paragraph") || spelling.words("paragraph") || spelling.words("paragraphe")) {
            return true;
        }
        if (spelling.words("para", true) || spelling.words("par", true) || spelling.words("op", true)) {
            spelling.takeHere('.');
            return true;
        }
        return false;
    }

    private List<String> path() {
        List<String> path = new ArrayList<>();
        int paragraph = spelling.number(3);
        expect(paragraph > 0, "the number of a paragraph, from 1 to 999");
        path.add(Integer.toString(paragraph));
        while (!spelling.atEnd()) {
            expect(path.size() <= Provision.MOST_ITEMS, "at most " + Provision.MOST_ITEMS + " items");
            path.add(item());
        }
        return List.copyOf(path);
    }

    /** One of {@code (a)}, {@code a)} and {@code .a}. */
    private String item() {
        boolean dot = spelling.takeHere('.');
        boolean open = !dot && spelling.take('(');
        String item = spelling.peekRun();
        expect(
                ProvisionItem.isItem(item),
                "an item such as \"(a)\", \"(i)\" or \".1\", or nothing more: a range or a list is several provisions");
        spelling.skip(item);
        boolean bare = !dot && !open;
        expect(dot || spelling.takeHere(')') || open && spelling.take(')'), "a closing parenthesis");
        expect(!bare || !ProvisionItem.isNumber(item), "an opening parenthesis before a number");
        return item;
    }

    private void expect(boolean found, String what) {
        if (!found) {
            check(false, "Provision", "", EXPECTED + what, text);
        }
    }
}
