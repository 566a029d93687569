package io.github.demarche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.arbitraries.Attribute;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.exchange.table.Report;
import io.github.demarche.exchange.table.StatementTable;
import io.github.demarche.page.DossierPage;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Example;

/**
 * What people read shows every attribute of every kind of statement: another value makes another page, report or table. The
 * attributes are found by reflection, so that a new one, or one of a new kind, cannot be left out in silence.
 */
class EveryAttributeTest {
    private static final int SAMPLES = 80;
    private static final int MOST_TRIES = 60;

    /** The same ones for each test, since it takes long to make them. */
    private static final Map<Class<?>, List<Statement>> CACHED = new HashMap<>();

    @Example
    void aPageShowsEveryAttribute() {
        assertThat(hidden(dossier -> DossierPage.of(dossier).toHtml())).containsExactly("extensions");
    }

    @Example
    void aReportShowsEveryAttributeButThoseThatTheGuideNames() {
        assertThat(hidden(dossier -> Report.of(dossier).toMarkdown()))
                .containsExactly("codedBy", "codes", "confidence", "cue", "extensions", "identifiers");
    }

    @Example
    void aTableShowsEveryAttributeButThoseThatTheGuideNames() {
        assertThat(hidden(dossier -> StatementTable.of(dossier).toCsv()))
                .containsExactly("codedBy", "extensions", "identifiers", "occasion");
    }

    /** The attributes that change nothing; of an attribute that only some kinds hide, those kinds. */
    private Set<String> hidden(Function<Dossier, String> view) {
        List<Class<?>> kinds = Attribute.builtTypes(Statement.class);
        assertThat(kinds).hasSizeGreaterThan(20);
        Map<String, List<String>> hidden = new HashMap<>();
        for (Class<?> kind : kinds) {
            for (Attribute attribute : Attribute.of(kind)) {
                if (isHidden(kind, attribute, view)) {
                    hidden.computeIfAbsent(attribute.name(), name -> new ArrayList<>())
                            .add(attribute.toString());
                }
            }
        }
        Set<String> names = new TreeSet<>();
        hidden.forEach((name, those) -> names.addAll(those.size() == kinds.size() ? List.of(name) : those));
        return names;
    }

    /** Whether no change of an attribute is seen; one that rules fix for the kind is not hidden. */
    private boolean isHidden(Class<?> kind, Attribute attribute, Function<Dossier, String> view) {
        int tries = 0;
        for (Statement one : samples(kind)) {
            String before = view.apply(dossier(one));
            for (Statement other : samples(kind)) {
                Optional<Dossier> changed = attribute.get(one).equals(attribute.get(other))
                        ? Optional.empty()
                        : changed(attribute, one, other);
                if (changed.isPresent()) {
                    if (!view.apply(changed.get()).equals(before)) {
                        return false;
                    }
                    if (++tries == MOST_TRIES) {
                        return true;
                    }
                }
            }
        }
        return tries > 0;
    }

    private static Optional<Dossier> changed(Attribute attribute, Statement one, Statement other) {
        try {
            return Optional.of(dossier((Statement) attribute.with(one, attribute.get(other))));
        } catch (InvalidValueException doesNotFit) {
            return Optional.empty();
        }
    }

    private List<Statement> samples(Class<?> kind) {
        return CACHED.computeIfAbsent(
                kind,
                it -> DemarcheArbitraries.of(it)
                        .sampleStream()
                        .limit(SAMPLES)
                        .flatMap(value -> alone((Statement) value).stream())
                        .toList());
    }

    /** Without what refers to other parts of a dossier; empty if it then breaks a rule. */
    private static Optional<Statement> alone(Statement statement) {
        try {
            Statement alone = statement.toBuilder()
                    .links(statement.links().stream()
                            .filter(link -> link.article().isPresent())
                            .toList())
                    .about(statement.about().stream()
                            .map(EveryAttributeTest::whole)
                            .toList())
                    .occasion(statement.occasion().map(EveryAttributeTest::whole))
                    .article(Optional.empty())
                    .build();
            dossier(alone);
            return Optional.of(alone);
        } catch (InvalidValueException dependent) {
            return Optional.empty();
        }
    }

    private static Event whole(Event event) {
        return event.toBuilder().partOf(Optional.empty()).build();
    }

    private static Dossier dossier(Statement statement) {
        return Dossier.builder()
                .article(Article.builder()
                        .id("article")
                        .title(Text.of("en", "title"))
                        .published(Dating.of(Edtf.parse("9999-12-31")))
                        .language("en")
                        .build())
                .addStatement(statement)
                .build();
    }
}
