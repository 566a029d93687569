package io.github.demarche.source;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.actor.Actor;
import io.github.demarche.internal.LanguageTag;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Exact words, such as « pays ami pour nous, avec lequel nous développons des relations bilatérales ».
 *
 * <p>The words are those of the report, in the report's language, without its quotation marks; when they were spoken in
 * another one, {@code originalLanguage} says which. A quotation that is interrupted by its cue ("We know," he said, "that …")
 * is two.
 *
 * <ul>
 *   <li>{@code words} are not blank and are well-formed Unicode.
 *   <li>{@code language} and {@code originalLanguage} are well-formed BCP 47 tags.
 *   <li>{@code translations} are into other languages than the quotation's own.
 * </ul>
 */
@Value.Immutable
public sealed interface Quotation permits ImmutableQuotation {
    /**
     * {@return the words, exactly as the source has them, without its quotation marks}
     */
    String words();

    /**
     * {@return the language of the words, a BCP 47 tag}
     */
    String language();

    /**
     * {@return whether these are whole utterances or a fragment}
     */
    QuotationForm form();

    /**
     * {@return where the words stand in the source; empty when nobody noted it}
     */
    Optional<Passage> passage();

    /**
     * {@return whose words these are, when they are not the speaker's: a ministry's in its account of a call; empty when
     * they are the speaker's}
     */
    Optional<Actor> by();

    /**
     * {@return translations, made by the coder or taken from another report; empty when there are none}
     */
    Optional<Text> translations();

    /**
     * {@return the language in which the words were spoken, a BCP 47 tag; empty when it is that of the quotation, or not
     * known}
     */
    Optional<String> originalLanguage();

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Quotation}. */
    final class Builder extends ImmutableQuotation.Builder {
        Builder() {}

        /**
         * Builds the quotation.
         *
         * @return the quotation
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Quotation}
         */
        @Override
        public Quotation build() {
            Quotation quotation = super.build();
            check(Strings.isWords(quotation.words()), "Quotation", "words", Strings.WORDS, quotation.words());
            LanguageTag.check(quotation.language(), "Quotation", "language");
            quotation.originalLanguage().ifPresent(tag -> LanguageTag.check(tag, "Quotation", "originalLanguage"));
            quotation
                    .translations()
                    .ifPresent(translations -> check(
                            translations.get(quotation.language()).isEmpty(),
                            "Quotation",
                            "translations",
                            "translations are into other languages than the quotation's own",
                            quotation.language()));
            return quotation;
        }
    }
}
