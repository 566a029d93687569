package io.github.demarche.exchange;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody annotated elsewhere: that some source says something, such as an attribution of the corpus PolNeAR or an event
 * that an annotator drew in brat.
 *
 * <p>It is not a statement. An attribution does not say what kind of act it is, and the words "the ministry" do not say which
 * actor that is. It becomes one when the caller names both, the kind by its builder and the actors by a function:
 *
 * <pre>{@code
 * Statement denial = foreign.into(
 *                 Denial.builder().id("ministry-denies"),
 *                 words -> Optional.of(ministry))
 *         .build();
 * }</pre>
 *
 * <p>Everything in it is there in what was read; nothing is guessed. It has no JSON.
 */
public final class ForeignAttribution {
    private final String name;
    private final Optional<StatementKind> kind;
    private final List<Passage> sources;
    private final List<Passage> addressees;
    private final List<Passage> targets;
    private final Optional<Passage> cue;
    private final List<Passage> contents;

    private ForeignAttribution(Builder builder) {
        this.name = builder.name;
        this.kind = Optional.ofNullable(builder.kind);
        this.sources = List.copyOf(builder.sources);
        this.addressees = List.copyOf(builder.addressees);
        this.targets = List.copyOf(builder.targets);
        this.cue = Optional.ofNullable(builder.cue);
        this.contents = List.copyOf(builder.contents);
    }

    /** {@return how what was read calls it, such as {@code E1}} */
    public String name() {
        return name;
    }

    /** {@return the kind, where what was read names one of ours; empty when it does not} */
    public Optional<StatementKind> kind() {
        return kind;
    }

    /** {@return the words for those who say it; empty when nobody is named} */
    public List<Passage> sources() {
        return sources;
    }

    /** {@return the words for those who are told; empty when nobody is named, or the format has no such role} */
    public List<Passage> addressees() {
        return addressees;
    }

    /** {@return the words for those about whom it is; empty when nobody is named, or the format has no such role} */
    public List<Passage> targets() {
        return targets;
    }

    /** {@return the reporting words, such as "warned"; empty when none are annotated} */
    public Optional<Passage> cue() {
        return cue;
    }

    /** {@return where the content is, in the order of the text; empty when it is not annotated} */
    public List<Passage> contents() {
        return contents;
    }

    /**
     * Fills a builder with what is here: the parties with their mentions, the cue, the passages, and the voice, which is
     * {@link Voice#UNATTRIBUTED} where nobody is named as the source.
     *
     * @param <B> the kind's builder
     * @param builder a builder of the kind that the caller takes it for, with the id and what the kind requires
     * @param actors tells who is meant by the words for a source, an addressee or a target
     * @return the builder
     * @throws InvalidValueException if the caller does not know an actor: leave the attribution out, or give an {@link
     *     io.github.demarche.actor.Unidentified}
     */
    public <B extends StatementBuilder<B>> B into(B builder, Function<Passage, Optional<Actor>> actors) {
        return builder.voice(sources.isEmpty() ? Voice.UNATTRIBUTED : Voice.SPEAKER)
                .speakers(parties("sources", sources, actors))
                .addressees(parties("addressees", addressees, actors))
                .targets(parties("targets", targets, actors))
                .cue(cue)
                .passages(contents);
    }

    private List<Party> parties(String role, List<Passage> words, Function<Passage, Optional<Actor>> actors) {
        return words.stream()
                .map(mention -> Party.builder()
                        .actor(actors.apply(mention)
                                .orElseThrow(() -> new InvalidValueException(
                                        "ForeignAttribution",
                                        role,
                                        "the caller names an actor for each source, addressee and target",
                                        "none for " + mention + " of " + name)))
                        .mention(mention)
                        .build())
                .toList();
    }

    /** {@return whether the other object says the same under the same name} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ForeignAttribution that
                && name.equals(that.name)
                && kind.equals(that.kind)
                && sources.equals(that.sources)
                && addressees.equals(that.addressees)
                && targets.equals(that.targets)
                && cue.equals(that.cue)
                && contents.equals(that.contents);
    }

    /** {@return the hash code of all that it says} */
    @Override
    public int hashCode() {
        return Objects.hash(name, kind, sources, addressees, targets, cue, contents);
    }

    /** {@return what is known, for people} */
    @Override
    public String toString() {
        return "ForeignAttribution{name=" + name
                + kind.map(it -> ", kind=" + it).orElse("") + ", sources=" + sources
                + (addressees.isEmpty() ? "" : ", addressees=" + addressees)
                + (targets.isEmpty() ? "" : ", targets=" + targets)
                + cue.map(it -> ", cue=" + it).orElse("") + ", contents=" + contents + '}';
    }

    /**
     * {@return a builder, for readers of other formats}
     *
     * @param name how what was read calls it
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Builds a {@link ForeignAttribution}. */
    public static final class Builder {
        private final String name;
        private @Nullable StatementKind kind;
        private List<Passage> sources = List.of();
        private List<Passage> addressees = List.of();
        private List<Passage> targets = List.of();
        private @Nullable Passage cue;
        private List<Passage> contents = List.of();

        Builder(String name) {
            this.name = Objects.requireNonNull(name);
        }

        /**
         * Sets the {@link ForeignAttribution#kind() kind}.
         *
         * @param known the kind; or empty
         * @return this builder
         */
        public Builder kind(Optional<StatementKind> known) {
            this.kind = known.orElse(null);
            return this;
        }

        /**
         * Sets the {@link ForeignAttribution#sources() sources}.
         *
         * @param words the words for those who say it
         * @return this builder
         */
        public Builder sources(List<Passage> words) {
            this.sources = words;
            return this;
        }

        /**
         * Sets the {@link ForeignAttribution#addressees() addressees}.
         *
         * @param words the words for those who are told
         * @return this builder
         */
        public Builder addressees(List<Passage> words) {
            this.addressees = words;
            return this;
        }

        /**
         * Sets the {@link ForeignAttribution#targets() targets}.
         *
         * @param words the words for those about whom it is
         * @return this builder
         */
        public Builder targets(List<Passage> words) {
            this.targets = words;
            return this;
        }

        /**
         * Sets the {@link ForeignAttribution#cue() cue}.
         *
         * @param words the reporting words; or empty
         * @return this builder
         */
        public Builder cue(Optional<Passage> words) {
            this.cue = words.orElse(null);
            return this;
        }

        /**
         * Sets the {@link ForeignAttribution#contents() contents}.
         *
         * @param words where the content is
         * @return this builder
         */
        public Builder contents(List<Passage> words) {
            this.contents = words;
            return this;
        }

        /** {@return the attribution} */
        public ForeignAttribution build() {
            return new ForeignAttribution(this);
        }
    }
}
