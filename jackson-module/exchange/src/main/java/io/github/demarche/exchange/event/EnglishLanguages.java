package io.github.demarche.exchange.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The English names of the languages that news is often in; the JDK's names differ between versions. */
final class EnglishLanguages {
    private static final Map<String, String> NAMES = Arrays.stream(
                    ("ar Arabic,bg Bulgarian,cs Czech,da Danish,de German,el Greek,en English,es Spanish,et Estonian,fa Persian,"
                                    + "fi Finnish,fr French,he Hebrew,hi Hindi,hr Croatian,hu Hungarian,hy Armenian,id Indonesian,"
                                    + "it Italian,ja Japanese,ka Georgian,ko Korean,lt Lithuanian,lv Latvian,nl Dutch,"
                                    + "no Norwegian,pl Polish,pt Portuguese,ro Romanian,ru Russian,sk Slovak,sl Slovenian,"
                                    + "sr Serbian,sv Swedish,th Thai,tr Turkish,uk Ukrainian,ur Urdu,vi Vietnamese,zh Chinese")
                            .split(",", -1))
            .map(it -> it.split(" ", -1))
            .collect(Collectors.toUnmodifiableMap(it -> it[0], it -> it[1]));

    private EnglishLanguages() {}

    /** The name of a language; of one that is not here its tag. */
    static String name(String tag) {
        int hyphen = tag.indexOf('-');
        String primary = (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(primary, tag);
    }
}
