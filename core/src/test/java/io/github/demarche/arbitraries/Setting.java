package io.github.demarche.arbitraries;

import io.github.demarche.source.Article;
import io.github.demarche.time.Dating;
import java.time.LocalDate;
import java.util.List;

/**
 * The position of a statement in a dossier.
 *
 * @param article the article of the dossier
 * @param ids the ids of all its statements, in the order in which they were made
 * @param index which of them it is
 */
record Setting(Article article, List<String> ids, int index) {
    String id() {
        return ids.get(index);
    }

    boolean isPossible(Dating made) {
        return article.published()
                .date()
                .latest()
                .flatMap(last -> made.date().earliest().map(first -> !first.isAfter(nextDay(last))))
                .orElse(true);
    }

    private static LocalDate nextDay(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }
}
