package io.github.demarche.exchange.ftm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The languages that FollowTheMoney 4.5 knows, by ISO 639-3. */
final class Languages {
    /** ISO 639-1 and ISO 639-3, of those that have both. */
    private static final Map<String, String> BY_TAG = Arrays.stream(
                    ("af afr,ar ara,az aze,be bel,bn ben,bs bos,bg bul,ca cat,cs ces,da dan,de deu,el ell,en eng,et est,fa fas,"
                                    + "fi fin,fr fra,he heb,hi hin,hr hrv,hu hun,hy hye,id ind,is isl,it ita,ja jpn,kn kan,ka kat,"
                                    + "kk kaz,km khm,ky kir,ko kor,lv lav,lt lit,lb ltz,mk mkd,mt mlt,mn mon,ms msa,my mya,ne nep,"
                                    + "nl nld,no nor,nb nor,pl pol,pt por,ro ron,ru rus,sk slk,sl slv,es spa,sq sqi,sr srp,sw swa,"
                                    + "sv swe,tg tgk,tl tgl,tk tuk,tr tur,uk ukr,ur urd,uz uzb,zh zho")
                            .split(",", -1))
            .map(it -> it.split(" ", -1))
            .collect(Collectors.toUnmodifiableMap(it -> it[0], it -> it[1]));

    private static final Set<String> CODES =
            Stream.concat(BY_TAG.values().stream(), Stream.of("cnr", "fil")).collect(Collectors.toUnmodifiableSet());

    private Languages() {}

    /** The code of a BCP 47 tag; empty for a language that FollowTheMoney does not know. */
    static Optional<String> code(String tag) {
        int hyphen = tag.indexOf('-');
        String primary = (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_TAG.get(primary))
                .or(() -> Optional.of(primary).filter(CODES::contains));
    }
}
