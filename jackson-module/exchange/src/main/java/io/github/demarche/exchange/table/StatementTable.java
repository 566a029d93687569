package io.github.demarche.exchange.table;

import io.github.demarche.InvalidValueException;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.SourceText;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dossier as CSV for a spreadsheet: one row for each statement, 40 columns in a fixed order.
 *
 * <pre>{@code
 * String csv = StatementTable.of(dossier).text(text).languages("en", "fr").toCsv();
 * }</pre>
 *
 * <p>It is RFC 4180 in UTF-8 with a byte order mark, without which Excel shows {@code Ã©} for {@code é}. Cells are in one line,
 * and an apostrophe precedes what a spreadsheet would take for a formula, whatever the article's words are. What the article
 * does not say is marked, such as {@code Ostrand (inferred)}, and an event that has not happened too. The same dossier gives the
 * same characters. It is not read back: the table has ids and names of actors, not the actors.
 */
public final class StatementTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE = "\r\n";

    private final Dossier dossier;
    private final Optional<SourceText> text;
    private final List<String> languages;

    private StatementTable(Dossier dossier, Optional<SourceText> text, List<String> languages) {
        this.dossier = Objects.requireNonNull(dossier);
        this.text = text;
        this.languages = languages;
    }

    /**
     * Returns the table of a dossier, with contents in English and French.
     *
     * @param dossier the dossier
     * @return the table
     */
    public static StatementTable of(Dossier dossier) {
        return new StatementTable(dossier, Optional.empty(), List.of("en", "fr"));
    }

    /**
     * Returns the table with the words of passages and cues. Without the text it has those that the passages hold themselves.
     *
     * @param text the article's text
     * @return the table
     * @throws InvalidValueException if the article has the digest of another text
     */
    public StatementTable text(String text) {
        return new StatementTable(dossier, Optional.of(SourceText.of(dossier.article(), text)), languages);
    }

    /**
     * Returns the table with contents in other languages, each in a column such as {@code content_ko}. Names are in the first of
     * them that they have.
     *
     * @param languages BCP 47 tags, each once; a tag such as {@code en} takes the words of {@code en-GB} too
     * @return the table
     * @throws InvalidValueException if there is none, one is not well-formed, or one is there twice
     */
    public StatementTable languages(String... languages) {
        if (languages.length == 0) {
            throw new InvalidValueException("StatementTable", "languages", "at least one language, such as en");
        }
        Text checked = Text.of(languages[0], "checked");
        for (int i = 1; i < languages.length; i++) {
            checked = checked.and(languages[i], "checked");
        }
        return new StatementTable(dossier, text, List.of(languages));
    }

    /**
     * {@return what has no place in the table: contents in no language of its columns, and what is too long for a cell}
     */
    public List<LeftOut> leftOut() {
        List<LeftOut> leftOut = new ArrayList<>();
        dossier.statements().forEach(it -> withoutColumn(it).ifPresent(leftOut::add));
        rows().forEach(row -> row.forEach((column, value) -> {
            if (Spreadsheet.isCut(value)) {
                leftOut.add(LeftOut.of(
                        LeftOut.Subject.STATEMENT,
                        row.getOrDefault("statement", ""),
                        column,
                        "a cell holds " + Spreadsheet.MAX_CELL + " characters; the end was cut"));
            }
        }));
        return List.copyOf(leftOut);
    }

    private Optional<LeftOut> withoutColumn(Statement statement) {
        return statement
                .content()
                .filter(it ->
                        languages.stream().allMatch(tag -> Labels.in(tag, it).isEmpty()))
                .map(it -> LeftOut.of(
                        LeftOut.Subject.STATEMENT,
                        statement.id(),
                        "content",
                        "it is in no language of the columns, only in "
                                + String.join(", ", it.toMap().keySet()) + ": name it with languages(…)"));
    }

    /**
     * {@return the table}
     */
    public String toCsv() {
        StringBuilder csv = new StringBuilder();
        try {
            writeCsv(csv);
        } catch (IOException e) {
            throw new IllegalStateException("a StringBuilder does not fail", e);
        }
        return csv.toString();
    }

    /**
     * Writes the table. What it is written to must encode as UTF-8.
     *
     * @param out where to
     * @throws IOException if it cannot be written to
     */
    public void writeCsv(Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        out.append(String.join(",", StatementRow.columns(languages))).append(LINE);
        for (Map<String, String> row : (Iterable<Map<String, String>>) rows()::iterator) {
            out.append(row.values().stream()
                            .map(Spreadsheet::cell)
                            .map(Spreadsheet::field)
                            .collect(Collectors.joining(",")))
                    .append(LINE);
        }
    }

    private Stream<Map<String, String>> rows() {
        return StatementRow.all(dossier, new Labels(text, languages), languages);
    }
}
