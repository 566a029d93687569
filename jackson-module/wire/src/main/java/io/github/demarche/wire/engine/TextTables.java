package io.github.demarche.wire.engine;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.text.TextFrames;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import io.github.demarche.time.EdtfDate;
import io.github.demarche.time.EdtfDateTime;
import io.github.demarche.time.EdtfInterval;
import io.github.demarche.time.EdtfSet;
import io.github.demarche.time.Precision;
import io.github.demarche.time.Qualification;
import io.github.demarche.time.SubYear;
import io.github.demarche.time.TimeFrames;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of the packages {@code text} and {@code time}. */
final class TextTables {
    static final EnumCodec<Basis> BASIS = EnumCodec.of(Basis.class);
    static final EnumCodec<Certainty> CERTAINTY = EnumCodec.of(Certainty.class);
    static final EnumCodec<Precision> PRECISION = EnumCodec.of(Precision.class);
    static final EnumCodec<Qualification> QUALIFICATION = EnumCodec.of(Qualification.class);
    static final EnumCodec<SubYear> SUB_YEAR = EnumCodec.of(SubYear.class);

    static final Codec<Edtf> EDTF = Scalars.remembered(
            Edtf::parse, Edtf::toString, Scalars.examples("2024-06-14", "2024-06", "[..2024-06-14]", "2024-06~"));
    static final Codec<EdtfDate> EDTF_DATE = edtf(EdtfDate.class);
    static final Codec<EdtfDateTime> EDTF_DATE_TIME = edtf(EdtfDateTime.class);
    static final Codec<EdtfInterval> EDTF_INTERVAL = edtf(EdtfInterval.class);
    static final Codec<EdtfSet> EDTF_SET = edtf(EdtfSet.class);

    /** {@code {"en": "a visit", "fr": "une visite"}}: the words by their language. */
    static final Codec<Text> TEXT = new Codec<Text>() {
        @Override
        public Text read(Input in) {
            in.expect(Token.START_OBJECT);
            Languages languages = new Languages();
            Set<String> absent = Set.of();
            for (String language = in.reader().nextName();
                    language != null;
                    language = in.reader().nextName()) {
                try {
                    if (absent.contains(language)) {
                        throw in.error(Input.TWICE);
                    }
                    if (in.reader().next() == Token.NULL) {
                        if (languages.has(language)) {
                            throw in.error(Input.TWICE);
                        }
                        absent = absent.isEmpty() ? new HashSet<>() : absent;
                        absent.add(language);
                        continue;
                    }
                    languages.add(language, in.string());
                } catch (InvalidValueException e) {
                    throw in.error(e, in.reader().location()).within(language);
                } catch (FormatException e) {
                    throw e.within(language);
                }
            }
            Text text = languages.text();
            if (text == null) {
                throw in.error("a text has at least one language, such as {\"en\": \"a visit\"}");
            }
            return text;
        }

        /** In the reduced form, which must name every property, the languages that the caller asked for. */
        @Override
        public RawValue schema(Schemas schemas) {
            return schemas.refer("Text", () -> {
                Map<String, RawValue> schema = new LinkedHashMap<>();
                schema.put("type", RawValue.text("object"));
                if (!schemas.isReduced()) {
                    schema.put("minProperties", RawValue.number(1));
                    schema.put("propertyNames", RawValue.object(Scalars.pattern(Scalars.TAG_PATTERN)));
                    schema.put("additionalProperties", schemas.string(Map.of("minLength", RawValue.number(1))));
                    return RawValue.object(schema);
                }
                Map<String, RawValue> words = new LinkedHashMap<>();
                for (String language : schemas.languages()) {
                    words.put(language, Schemas.object("type", Schemas.texts(List.of("string", "null"))));
                }
                schema.put("properties", RawValue.object(words));
                schema.put("required", Schemas.texts(words.keySet()));
                schema.put("additionalProperties", RawValue.bool(false));
                return RawValue.object(schema);
            });
        }

        @Override
        public void write(Text text, Output out) {
            out.writer().startObject();
            for (int i = 0; i < text.size(); i++) {
                out.writer().name(TextFrames.language(text, i));
                out.writer().string(TextFrames.words(text, i));
            }
            out.writer().endObject();
        }
    };

    static final Shape<Passage> PASSAGE = Shape.of("Passage", TextFrames.PASSAGE)
            .optional("start", NumberCodec.POSITION, "The first code point, from 0.")
            .optional("end", NumberCodec.POSITION, "The code point after the last one.")
            .optional("exact", Scalars.WORDS, "The words of the source.")
            .optional("prefix", Scalars.WORDS, "The words just before.")
            .optional("suffix", Scalars.WORDS, "The words just after.");

    static final Shape<Dating> DATING = Shape.of("Dating", TimeFrames.DATING)
            .required("date", EDTF, "The date, as imprecise as the source (EDTF).")
            .optional("wording", PASSAGE, "The words that give the date.")
            .optional("anchor", Scalars.DAY, "The day from which the wording is counted.")
            .optional("basis", BASIS, "How the date is known.");

    private TextTables() {}

    private static <E extends Edtf> Codec<E> edtf(Class<E> type) {
        return Scalars.text(
                text -> {
                    Edtf date = Edtf.parse(text);
                    if (!type.isInstance(date)) {
                        throw new IllegalArgumentException("an " + type.getSimpleName() + " expected, got the "
                                + date.getClass().getSimpleName() + ' ' + date);
                    }
                    return type.cast(date);
                },
                Edtf::toString);
    }
}
