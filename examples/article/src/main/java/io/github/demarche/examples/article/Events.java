package io.github.demarche.examples.article;

import static io.github.demarche.examples.article.Article14June.byPublication;
import static io.github.demarche.examples.article.Article14June.dated;
import static io.github.demarche.examples.article.Article14June.text;

import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.text.Basis;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.List;

/**
 * The events that the statements are about, or at which they were made.
 *
 * <p>OCCURRED is reserved for events that the article asserts in its own voice. Events reported by a ministry, Campbell
 * or Haines are UNCONFIRMED, including the urgent telephone call. The threat by Kim's sister and the rumours are
 * statements, not events.
 */
final class Events {
    static final Event PUTIN_VISITS_NORTH_KOREA = Event.builder()
            .id("putin-visit-to-north-korea")
            .description(text("Putin's visit to North Korea", "visite de Poutine en Corée du Nord"))
            .status(EventStatus.PLANNED)
            .participants(List.of(Actors.PUTIN, Actors.NORTH_KOREA))
            .place(text("North Korea", "Corée du Nord"))
            .time(dated("ce mois-ci", 416, 426))
            .build();

    /**
     * "In the coming weeks" is counted from the day of the report that is said to mention them, not from that of the
     * article.
     */
    static final Event PUTIN_VISITS_VIETNAM = Event.builder()
            .id("putin-visit-to-vietnam")
            .description(text("Putin's visit to Vietnam", "visite de Poutine au Vietnam"))
            .status(EventStatus.UNCONFIRMED)
            .participants(List.of(Actors.PUTIN, Actors.VIETNAM))
            .place(text("Vietnam", "Vietnam"))
            .time(dated("dans les semaines à venir", 1774, 1799, LocalDate.parse("2024-06-10"), Basis.INFERRED))
            .build();

    static final Event URGENT_CALL = Event.builder()
            .id("kim-hong-kyun-campbell-call")
            .description(text(
                    "urgent telephone call between Kim Hong-kyun and Kurt Campbell",
                    "appel téléphonique urgent entre Kim Hong-kyun et Kurt Campbell"))
            .status(EventStatus.UNCONFIRMED)
            .participants(List.of(Actors.KIM_HONG_KYUN, Actors.CAMPBELL))
            .time(byPublication())
            .build();

    static final Event PUTIN_KIM_MEETING = Event.builder()
            .id("putin-kim-meeting")
            .description(text("meeting of Putin and Kim", "rencontre de Poutine et de Kim"))
            .status(EventStatus.OCCURRED)
            .participants(List.of(Actors.PUTIN, Actors.KIM_JONG_UN))
            .place(text("the east of Russia", "est de la Russie"))
            .time(dated("en septembre dernier", 2616, 2636))
            .build();

    /** The article never says when it began. */
    static final Event WAR_IN_UKRAINE = Event.builder()
            .id("war-in-ukraine")
            .description(text("Russia's war against Ukraine", "guerre de la Russie contre l’Ukraine"))
            .status(EventStatus.ONGOING)
            .participants(List.of(Actors.RUSSIA, Actors.UKRAINE))
            .time(Dating.builder()
                    .date(Edtf.parse("2022-02-24/.."))
                    .basis(Basis.EXTERNAL)
                    .build())
            .build();

    static final Event USE_OF_NORTH_KOREAN_MISSILES = Event.builder()
            .id("use-of-north-korean-missiles")
            .description(text(
                    "use of missiles and artillery shells made in North Korea to attack Ukraine",
                    "emploi contre l’Ukraine de missiles et d’obus nord-coréens"))
            .status(EventStatus.UNCONFIRMED)
            .participants(List.of(Actors.RUSSIA, Actors.NORTH_KOREA, Actors.UKRAINE))
            .partOf(WAR_IN_UKRAINE.id())
            .build();

    static final Event NORTH_KOREAN_SUPPLIES = Event.builder()
            .id("north-korean-supplies-to-russia")
            .description(text("what North Korea supplied to Russia", "ce que la Corée du Nord a livré à la Russie"))
            .status(EventStatus.UNCONFIRMED)
            .participants(List.of(Actors.NORTH_KOREA, Actors.RUSSIA))
            .build();

    static final Event RUSSIAN_RETURN = Event.builder()
            .id("russian-return-to-north-korea")
            .description(text(
                    "what Russia gave North Korea in return, of whatever kind",
                    "ce que la Russie a donné en retour, de quelque nature que ce soit"))
            .status(EventStatus.UNCONFIRMED)
            .participants(List.of(Actors.RUSSIA, Actors.NORTH_KOREA))
            .build();

    static final Event RUSSIAN_CONCESSIONS = Event.builder()
            .id("russian-concessions")
            .description(text(
                    "Russia's concessions to North Korea, China and Iran",
                    "concessions de la Russie à la Corée du Nord, à la Chine et à l’Iran"))
            .status(EventStatus.UNCONFIRMED)
            .participants(List.of(Actors.RUSSIA, Actors.NORTH_KOREA, Actors.CHINA, Actors.IRAN))
            .build();

    static final Event WEAPONS_TECHNOLOGY_TRANSFER = Event.builder()
            .id("weapons-technology-transfer")
            .description(text(
                    "transfer of weapons technology from Russia to North Korea",
                    "transfert de technologies d’armement de la Russie à la Corée du Nord"))
            .status(EventStatus.HYPOTHETICAL)
            .participants(List.of(Actors.RUSSIA, Actors.NORTH_KOREA))
            .build();

    static final Event WEAPONS_TESTS = Event.builder()
            .id("north-korean-weapons-tests")
            .description(text("North Korea's weapons tests", "essais d’armes de la Corée du Nord"))
            .status(EventStatus.OCCURRED)
            .addParticipant(Actors.NORTH_KOREA)
            .build();

    static final Event SPY_SATELLITE = Event.builder()
            .id("north-korean-spy-satellite")
            .description(text(
                    "North Korea's first military spy satellite in orbit",
                    "mise en orbite du premier satellite espion nord-coréen"))
            .status(EventStatus.OCCURRED)
            .addParticipant(Actors.NORTH_KOREA)
            .time(dated("en novembre dernier", 4030, 4049))
            .build();

    static final Event ARSENAL_MODERNISATION = Event.builder()
            .id("north-korean-arsenal-modernisation")
            .description(text("modernisation of North Korea's arsenal", "modernisation de l’arsenal nord-coréen"))
            .status(EventStatus.ONGOING)
            .participants(List.of(Actors.KIM_JONG_UN, Actors.NORTH_KOREA))
            .build();

    static final Event WASTE_BALLOONS = Event.builder()
            .id("waste-balloons")
            .description(text(
                    "balloons with waste from North to South Korea",
                    "ballons de déchets de la Corée du Nord vers le Sud"))
            .status(EventStatus.OCCURRED)
            .participants(List.of(Actors.NORTH_KOREA, Actors.SOUTH_KOREA))
            .build();

    static final Event LOAN_FOR_UKRAINE = Event.builder()
            .id("g7-loan-for-ukraine")
            .description(text("loan of 50 billion dollars for Ukraine", "prêt de 50 milliards de dollars à l’Ukraine"))
            .status(EventStatus.PLANNED)
            .participants(List.of(Actors.G7, Actors.UKRAINE))
            .build();

    static final List<Event> ALL = List.of(
            PUTIN_VISITS_NORTH_KOREA,
            PUTIN_VISITS_VIETNAM,
            URGENT_CALL,
            PUTIN_KIM_MEETING,
            WAR_IN_UKRAINE,
            USE_OF_NORTH_KOREAN_MISSILES,
            NORTH_KOREAN_SUPPLIES,
            RUSSIAN_RETURN,
            RUSSIAN_CONCESSIONS,
            WEAPONS_TECHNOLOGY_TRANSFER,
            WEAPONS_TESTS,
            SPY_SATELLITE,
            ARSENAL_MODERNISATION,
            WASTE_BALLOONS,
            LOAN_FOR_UKRAINE);

    private Events() {}
}
