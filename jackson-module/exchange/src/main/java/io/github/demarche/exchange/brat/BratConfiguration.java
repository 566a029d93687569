package io.github.demarche.exchange.brat;

import io.github.demarche.exchange.internal.Names;
import io.github.demarche.exchange.internal.StatementTokens;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.text.Basis;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The configuration of brat for our layout, made of the vocabularies. */
final class BratConfiguration {
    private static final String ARGUMENTS =
            " Speaker*:Actor, Addressee*:Actor, Target*:Actor, Relay*:Actor, Content*:Content, "
                    + "Quotation*:Quotation, Instrument*:Instrument, OtherInstrument*:OtherInstrument, Time?:Time";
    private static final String INSTRUMENTS = Types.INSTRUMENT + '|' + Types.OTHER_INSTRUMENT;
    private static final String ANY_EVENT = "<EVENT>";

    private BratConfiguration() {}

    static String text() {
        StringBuilder conf = new StringBuilder("[entities]\n");
        Stream.of(Types.ACTOR, Types.CONTENT, Types.QUOTATION, Types.INSTRUMENT, Types.OTHER_INSTRUMENT, Types.TIME)
                .forEach(it -> conf.append(it).append('\n'));
        conf.append("[events]\n");
        Stream.of(StatementKind.values())
                .filter(it -> it != StatementKind.UNRECOGNIZED)
                .forEach(it -> conf.append(Types.spelled(Names.token(it)))
                        .append(ARGUMENTS)
                        .append('\n'));
        // Mentions are inside contents, which brat takes for a mistake unless it is told that anything may overlap.
        conf.append("[relations]\n<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n");
        LinkRelation.known()
                .forEach(it -> conf.append(Types.spelled(it.token())).append(" Arg1:<EVENT>, Arg2:<EVENT>\n"));
        conf.append("[attributes]\n");
        StatementTokens.values()
                .forEach((property, tokens) -> attribute(
                        conf,
                        Types.capital(property),
                        property.equals("certainty") ? ANY_EVENT + '|' + INSTRUMENTS : ANY_EVENT,
                        tokens.stream()
                                .filter(it -> !StatementTokens.isDefault(property, it))
                                .toList()));
        attribute(conf, Types.NO_CUE, ANY_EVENT, List.of("true"));
        attribute(
                conf,
                Types.BASIS,
                Types.ACTOR,
                Stream.of(Basis.values()).map(Names::token).toList());
        attribute(
                conf,
                Types.RELATION,
                INSTRUMENTS,
                SanctionRelation.known().stream().map(SanctionRelation::token).toList());
        attribute(
                conf,
                Types.QUOTATION_FORM,
                Types.QUOTATION,
                Stream.of(QuotationForm.values()).map(Names::token).toList());
        return conf.toString();
    }

    private static void attribute(StringBuilder conf, String name, String holder, List<String> tokens) {
        conf.append(name).append(" Arg:").append(holder);
        // A flag has no values.
        if (!tokens.equals(List.of("true"))) {
            conf.append(", Value:").append(tokens.stream().map(Types::spelled).collect(Collectors.joining("|")));
        }
        conf.append('\n');
    }

    /** Whether brat is told of a value. */
    static boolean knows(String property, String token) {
        return StatementTokens.values().getOrDefault(property, List.of()).contains(token);
    }
}
