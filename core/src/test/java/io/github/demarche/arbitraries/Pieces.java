package io.github.demarche.arbitraries;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;

/** Small strings and numbers, the parts of values. */
final class Pieces {
    private static final int MOST = 1_000;
    private static final int LONGEST_SLUG = 20;
    private static final int DIGEST_LENGTH = 64;
    private static final String SLUG_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789---";

    private Pieces() {}

    static Arbitrary<String> slugs() {
        Arbitrary<String> random =
                Drawn.any(Pieces::drawSlug, slug -> Drawn.simpler(slug).filter(Pieces::isSlug), Drawn::size);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of("a", "0", "kor", "usa-warns", "a-1-2", "type", "null")),
                Tuple.of(3, random));
    }

    /** Values of an open vocabulary, including unknown ones. */
    static <V> Arbitrary<V> tokens(List<V> known, Function<String, V> of) {
        return Arbitraries.oneOf(Arbitraries.of(known), slugs().map(slug -> of.apply("x-" + slug)));
    }

    static Arbitrary<URI> uris() {
        return Arbitraries.of(
                        "https://example.org/a",
                        "https://example.org/2024/06/14/article.html?lang=fr&x=1#top",
                        "http://[::1]:8080/",
                        "https://example.org/%D8%B3",
                        "https://example.org/été",
                        "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
                        "doi:10.1000/182",
                        "mailto:press@example.org")
                .map(URI::create);
    }

    /** Numbers of arbitrary actors or events of a cast. */
    static Arbitrary<Integer> numbers() {
        return Drawn.number(MOST);
    }

    static Arbitrary<List<Integer>> someNumbers() {
        return Lists.upTo(3, numbers());
    }

    static Arbitrary<String> digests() {
        return Arbitraries.fromGenerator(random -> Shrinkable.unshrinkable(
                random.ints(DIGEST_LENGTH, 0, 16).mapToObj(Integer::toHexString).collect(Collectors.joining())));
    }

    private static String drawSlug(Random random) {
        StringBuilder slug = new StringBuilder();
        int length = 1 + random.nextInt(LONGEST_SLUG);
        while (slug.length() < length) {
            slug.append(SLUG_CHARACTERS.charAt(random.nextInt(SLUG_CHARACTERS.length())));
        }
        return isSlug(slug.toString()) ? slug.toString() : slug.toString().replace('-', 'x');
    }

    private static boolean isSlug(String text) {
        return !text.isEmpty() && !text.startsWith("-") && !text.endsWith("-") && !text.contains("--");
    }
}
