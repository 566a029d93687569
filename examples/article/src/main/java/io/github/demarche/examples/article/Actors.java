package io.github.demarche.examples.article;

import static io.github.demarche.examples.article.Article14June.text;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.text.Basis;
import java.util.List;

/**
 * The actors who speak in the article, are spoken to or are spoken about.
 *
 * <p>STATED are those whom it names; EXTERNAL are those whom it describes ("the sister of Kim") or names in part
 * ("Kim"), and whose names we know; all others are only described, here too.
 */
final class Actors {
    static final State SOUTH_KOREA = named("KOR");
    static final State UNITED_STATES = named("USA");
    static final State RUSSIA = named("RUS");
    static final State NORTH_KOREA = named("PRK");
    static final State UKRAINE = named("UKR");
    static final State CHINA = named("CHN");
    static final State IRAN = named("IRN");
    static final State VIETNAM = named("VNM");

    static final Organization SOUTH_KOREAN_FOREIGN_MINISTRY = Organization.builder()
            .id("kor-mofa")
            .name(text("Ministry of Foreign Affairs of South Korea", "ministère sud-coréen des Affaires étrangères"))
            .kind(OrganizationKind.MINISTRY)
            .state(SOUTH_KOREA)
            .identifiedBy(Basis.STATED)
            .build();

    /** The article gives only Campbell's title; we know from outside to which department it belongs. */
    static final Organization STATE_DEPARTMENT = Organization.builder()
            .id("usa-state-department")
            .name(text("US Department of State", "département d’État des États-Unis"))
            .kind(OrganizationKind.MINISTRY)
            .state(UNITED_STATES)
            .identifiedBy(Basis.EXTERNAL)
            .build();

    static final Organization KREMLIN = Organization.builder()
            .id("kremlin")
            .name(text("Kremlin", "Kremlin"))
            .kind(OrganizationKind.PRESIDENCY)
            .state(RUSSIA)
            .identifiedBy(Basis.STATED)
            .build();

    static final Organization UNITED_NATIONS = Organization.builder()
            .id("un")
            .name(text("United Nations", "Nations unies"))
            .kind(OrganizationKind.INTERGOVERNMENTAL_BODY)
            .identifiedBy(Basis.STATED)
            .build();

    static final Organization SECURITY_COUNCIL = Organization.builder()
            .id("un-security-council")
            .name(text("UN Security Council", "Conseil de sécurité des Nations unies"))
            .kind(OrganizationKind.INTERGOVERNMENTAL_BODY)
            .parent(UNITED_NATIONS)
            .identifiedBy(Basis.STATED)
            .build();

    static final Organization G7 = Organization.builder()
            .id("g7")
            .name(text("G7", "G7"))
            .kind(OrganizationKind.INTERGOVERNMENTAL_BODY)
            .identifiedBy(Basis.STATED)
            .build();

    static final Organization VEDOMOSTI = Organization.builder()
            .id("vedomosti")
            .name(text("Vedomosti", "Vedomosti"))
            .kind(OrganizationKind.NEWS_OUTLET)
            .state(RUSSIA)
            .identifiedBy(Basis.STATED)
            .build();

    /** The first of three people called Kim. */
    static final Person KIM_HONG_KYUN = Person.builder()
            .id("kim-hong-kyun")
            .name(text("Kim Hong-kyun", "Kim Hong-kyun"))
            .addOffice(Office.of(
                    text("Vice Minister of Foreign Affairs", "vice-ministre des Affaires étrangères"),
                    SOUTH_KOREAN_FOREIGN_MINISTRY))
            .identifiedBy(Basis.STATED)
            .build();

    /**
     * The article's "secrétaire d'État-adjoint" is the French name of two offices, both of which Campbell held, one
     * after the other: looking the title up alone finds the wrong one. In June 2024 he was Deputy Secretary, not
     * Assistant Secretary.
     */
    static final Person CAMPBELL = Person.builder()
            .id("kurt-campbell")
            .name(text("Kurt Campbell", "Kurt Campbell"))
            .addOffice(Office.of(text("Deputy Secretary of State", "secrétaire d’État adjoint"), STATE_DEPARTMENT))
            .identifiedBy(Basis.STATED)
            .build();

    static final Person PESKOV = Person.builder()
            .id("dmitry-peskov")
            .name(text("Dmitry Peskov", "Dmitry Peskov"))
            .addOffice(Office.of(text("spokesperson", "porte-parole"), KREMLIN))
            .identifiedBy(Basis.STATED)
            .build();

    static final Person PUTIN = Person.builder()
            .id("vladimir-putin")
            .name(text("Vladimir Putin", "Vladimir Poutine"))
            .addOffice(Office.of(text("President", "président"), RUSSIA))
            .identifiedBy(Basis.STATED)
            .build();

    /** The article has only "Kim"; we added the given name. */
    static final Person KIM_JONG_UN = Person.builder()
            .id("kim-jong-un")
            .name(text("Kim Jong-un", "Kim Jong-un"))
            .addOffice(Office.of(text("leader", "dirigeant"), NORTH_KOREA))
            .identifiedBy(Basis.EXTERNAL)
            .build();

    /** "The sister of Kim": the article gives neither name nor office. */
    static final Person KIM_YO_JONG = Person.builder()
            .id("kim-yo-jong")
            .name(text("Kim Yo-jong", "Kim Yo-jong"))
            .identifiedBy(Basis.EXTERNAL)
            .build();

    static final Person HAINES = Person.builder()
            .id("avril-haines")
            .name(text("Avril Haines", "Avril Haines"))
            .addOffice(Office.of(
                    text("Director of National Intelligence", "directrice du Renseignement national"), UNITED_STATES))
            .identifiedBy(Basis.STATED)
            .build();

    /** Their identity is unknown, so the group has no members; those for whom they speak are given where they speak. */
    static final Group SOUTH_KOREAN_AND_AMERICAN_OFFICIALS = Group.builder()
            .id("kor-usa-officials")
            .name(text("South Korean and American officials", "responsables sud-coréens et américains"))
            .build();

    static final Group G7_LEADERS = Group.builder()
            .id("g7-leaders")
            .name(text("the leaders of the G7", "les dirigeants du G7"))
            .build();

    static final Group PRESS =
            Group.builder().id("press").name(text("the press", "la presse")).build();

    static final Group CRITICS = Group.builder()
            .id("unnamed-critics")
            .name(text("critics, unnamed", "des critiques, non nommés"))
            .build();

    /** All of them, with those first that contain others. */
    static final List<Actor> ALL = List.of(
            SOUTH_KOREA,
            UNITED_STATES,
            RUSSIA,
            NORTH_KOREA,
            UKRAINE,
            CHINA,
            IRAN,
            VIETNAM,
            SOUTH_KOREAN_FOREIGN_MINISTRY,
            STATE_DEPARTMENT,
            KREMLIN,
            UNITED_NATIONS,
            SECURITY_COUNCIL,
            G7,
            VEDOMOSTI,
            KIM_HONG_KYUN,
            CAMPBELL,
            PESKOV,
            PUTIN,
            KIM_JONG_UN,
            KIM_YO_JONG,
            HAINES,
            SOUTH_KOREAN_AND_AMERICAN_OFFICIALS,
            G7_LEADERS,
            PRESS,
            CRITICS);

    private Actors() {}

    private static State named(String code) {
        return State.builder().code(code).identifiedBy(Basis.STATED).build();
    }
}
