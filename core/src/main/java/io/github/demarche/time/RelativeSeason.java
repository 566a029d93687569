package io.github.demarche.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * A season of which nobody says in which hemisphere: each question has an answer for the north and one for the south, and
 * only where both mean the same year is there but one.
 *
 * @param code 21 for spring to 24 for winter; 4 more in the north, 8 more in the south
 */
record RelativeSeason(int code) {
    /** What is added to the code for the season of the north, and of the south. */
    private static final List<Integer> HEMISPHERES = List.of(4, 8);

    static RelativeSeason of(RelativePlaces places) {
        return new RelativeSeason(places.get("season"));
    }

    /** The season that is named after a year. */
    EdtfDate in(int year) {
        return (EdtfDate) Edtf.parse(Edtf.from(Year.of(year)) + "-" + code);
    }

    List<EdtfDate> last(LocalDate anchor) {
        List<EdtfDate> seasons = new ArrayList<>();
        for (int hemisphere : HEMISPHERES) {
            int year = anchor.getYear();
            while (!in(year, hemisphere).mustBeBefore(Edtf.from(anchor))) {
                year--;
            }
            seasons.add(in(year));
        }
        return seasons;
    }

    List<EdtfDate> next(LocalDate anchor) {
        List<EdtfDate> seasons = new ArrayList<>();
        for (int hemisphere : HEMISPHERES) {
            int year = anchor.getYear() - 1;
            while (!Edtf.from(anchor).mustBeBefore(in(year, hemisphere))) {
                year++;
            }
            seasons.add(in(year));
        }
        return seasons;
    }

    /** The one that it is now somewhere; else that of the calendar year, of which a season over the new year has two. */
    List<EdtfDate> current(LocalDate anchor) {
        List<EdtfDate> now = new ArrayList<>();
        List<EdtfDate> ofYear = new ArrayList<>();
        for (int hemisphere : HEMISPHERES) {
            for (int year = anchor.getYear() - 1; year <= anchor.getYear(); year++) {
                Edtf season = in(year, hemisphere);
                if (season.contains(anchor)) {
                    now.add(in(year));
                } else if (season.latest().orElseThrow().getYear() == anchor.getYear() || year == anchor.getYear()) {
                    ofYear.add(in(year));
                }
            }
        }
        return now.isEmpty() ? ofYear : now;
    }

    private EdtfDate in(int year, int hemisphere) {
        return new RelativeSeason(code + hemisphere).in(year);
    }
}
