package io.github.demarche.source;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.actor.Actor;
import io.github.demarche.frame.Frame;
import io.github.demarche.internal.LanguageTag;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * Exact words, such as « pays ami pour nous, avec lequel nous développons des relations bilatérales ».
 *
 * <p>The words are those of the report, in the report's language, without its quotation marks; if they were spoken in
 * another language, {@code originalLanguage} says which. A quotation that is interrupted by its cue ("We know," he
 * said, "that …") counts as two.
 *
 * <ul>
 *   <li>{@code words} are not blank and are well-formed Unicode.
 *   <li>{@code language} and {@code originalLanguage} are well-formed BCP 47 tags.
 *   <li>{@code translations} are into languages other than that of the quotation.
 * </ul>
 */
public sealed interface Quotation permits QuotationValue {
    /** {@return the exact words of the source, without quotation marks} */
    String words();

    /**
     * {@return the language of the words, a BCP 47 tag}
     */
    String language();

    /** {@return how the document presents the words: as whole utterances, as a fragment, or as the document itself} */
    QuotationForm form();

    /** {@return the place of the words in the source; empty if not recorded} */
    Optional<Passage> passage();

    /**
     * {@return the author of the words if it is not the speaker, such as a ministry in its account of a call; empty if
     * they are the speaker's words}
     */
    Optional<Actor> by();

    /** {@return translations, by the coder or from another report; empty if there are none} */
    Optional<Text> translations();

    /**
     * {@return the language in which the words were spoken, a BCP 47 tag; empty if it is the language of the quotation,
     * or not known}
     */
    Optional<String> originalLanguage();

    /**
     * {@return a builder filled with this value, to build a changed copy}
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Quotation}. */
    final class Builder {
        private final Frame frame = QuotationValue.LAYOUT.newFrame();

        Builder() {}

        /**
         * Copies all attributes of a quotation, replacing those that were set.
         *
         * @param quotation the quotation
         * @return this builder
         */
        public Builder from(Quotation quotation) {
            SourceFrames.QUOTATION.take(quotation, frame);
            return this;
        }

        /**
         * Sets the {@link Quotation#words() words}.
         *
         * @param words the exact words of the source
         * @return this builder
         */
        public Builder words(String words) {
            frame.set(0, Objects.requireNonNull(words));
            return this;
        }

        /**
         * Sets the {@link Quotation#language() language}.
         *
         * @param language the language of the words, a BCP 47 tag
         * @return this builder
         */
        public Builder language(String language) {
            frame.set(1, Objects.requireNonNull(language));
            return this;
        }

        /**
         * Sets the {@link Quotation#form() form}.
         *
         * @param form how the document presents the words
         * @return this builder
         */
        public Builder form(QuotationForm form) {
            frame.set(2, Objects.requireNonNull(form));
            return this;
        }

        /**
         * Sets the {@link Quotation#passage() passage}.
         *
         * @param passage the place of the words in the source
         * @return this builder
         */
        public Builder passage(Passage passage) {
            frame.set(3, Objects.requireNonNull(passage));
            return this;
        }

        /**
         * Sets the {@link Quotation#passage() passage}, or clears it.
         *
         * @param passage the place of the words in the source, or empty
         * @return this builder
         */
        public Builder passage(Optional<Passage> passage) {
            frame.set(3, passage);
            return this;
        }

        /**
         * Sets the {@link Quotation#by() by}.
         *
         * @param by the author of the words, if not the speaker
         * @return this builder
         */
        public Builder by(Actor by) {
            frame.set(4, Objects.requireNonNull(by));
            return this;
        }

        /**
         * Sets the {@link Quotation#by() by}, or clears it.
         *
         * @param by the author of the words, if not the speaker, or empty
         * @return this builder
         */
        public Builder by(Optional<Actor> by) {
            frame.set(4, by);
            return this;
        }

        /**
         * Sets the {@link Quotation#translations() translations}.
         *
         * @param translations translations into other languages
         * @return this builder
         */
        public Builder translations(Text translations) {
            frame.set(5, Objects.requireNonNull(translations));
            return this;
        }

        /**
         * Sets the {@link Quotation#translations() translations}, or clears it.
         *
         * @param translations translations into other languages, or empty
         * @return this builder
         */
        public Builder translations(Optional<Text> translations) {
            frame.set(5, translations);
            return this;
        }

        /**
         * Sets the {@link Quotation#originalLanguage() originalLanguage}.
         *
         * @param originalLanguage the language in which the words were spoken, a BCP 47 tag
         * @return this builder
         */
        public Builder originalLanguage(String originalLanguage) {
            frame.set(6, Objects.requireNonNull(originalLanguage));
            return this;
        }

        /**
         * Sets the {@link Quotation#originalLanguage() originalLanguage}, or clears it.
         *
         * @param originalLanguage the language in which the words were spoken, a BCP 47 tag, or empty
         * @return this builder
         */
        public Builder originalLanguage(Optional<String> originalLanguage) {
            frame.set(6, originalLanguage);
            return this;
        }

        /**
         * Builds the quotation.
         *
         * @return the quotation
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Quotation}
         */
        public Quotation build() {
            QuotationValue.LAYOUT.checkComplete(frame);
            return SourceFrames.QUOTATION.make(frame);
        }

        static Quotation checked(Quotation quotation) {
            check(Strings.isWords(quotation.words()), "Quotation", "words", Strings.WORDS, quotation.words());
            LanguageTag.check(quotation.language(), "Quotation", "language");
            quotation.originalLanguage().ifPresent(tag -> LanguageTag.check(tag, "Quotation", "originalLanguage"));
            quotation
                    .translations()
                    .ifPresent(translations -> check(
                            translations.get(quotation.language()).isEmpty(),
                            "Quotation",
                            "translations",
                            "translations are into languages other than that of the quotation",
                            quotation.language()));
            return quotation;
        }
    }
}
