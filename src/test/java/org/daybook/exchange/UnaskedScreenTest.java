package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.daybook.base.ParticipantId;
import org.daybook.participants.HerRecord;
import org.daybook.paths.Path;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.SessionsFeature;
import org.daybook.sessions.Today;
import org.daybook.site.OpenSite;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whom an import brought without a consent is asked when she comes, and reviewed after six months.
class UnaskedScreenTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte", "N. tessera|Nome|Data di nascita|Iscritta il",
            "17|Olena|07/1994|13.03.2024", "18|Fatima|02/1990|15/04/2024", "19|Amina|03/1991|02.05.2024",
            "20|Grace|04/1992|03.05.2024");
    private static final Sheet PATHS = Sheet.of("Percorsi", "Tessera|Percorso|Inizio",
            "17|Inclusione civica|20.03.2024", "18|Inclusione civica|02.05.2024", "20|Inclusione civica|02.05.2024");
    private static final Sheet CONSENTS = Sheet.of("Consensi", "Tessera|Finalità|Risposta|Data",
            "18|statistiche|sì|15.04.2024");
    private static final String OTHER = "seven otters under bridges";

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).people().rooms(SessionsFeature.class,
            ImportedPeopleFeature.class);
    private final Hand robot = new Hand();

    private String card(String name) {
        return house.inHouse(open -> open.vault().read(tx -> tx.handle()
                .createQuery("select card from participant where preferred_name = :name")
                .bind("name", name).mapTo(String.class).one()));
    }

    private ParticipantId named(String name) {
        return house.inHouse(open -> named(open, name));
    }

    private static ParticipantId named(OpenSite open, String name) {
        return open.vault().read(tx -> new ParticipantId(UUID.fromString(tx.handle()
                .createQuery("select id from participant where preferred_name = :name").bind("name", name)
                .mapTo(String.class).one())));
    }

    private void imported() {
        house.inHouse(open -> {
            var imports = open.imports();
            return imports.run(imports.check(imports.plan(List.of(WOMEN, PATHS, CONSENTS), ImportMapping.GUESSED)),
                    Progress.unwatched());
        });
    }

    private void lessonToday() {
        house.inHouse(open -> open.calendar().plan(new NewSession(
                Optional.of(LocalDate.ofInstant(house.clock().instant(), house.clock().getZone())),
                Optional.of(LocalTime.of(15, 0)), 60, Optional.of(Path.CIVIC_INCLUSION), "Italian A1", "Room 2")));
    }

    @Test
    void whoIsExpectedTodayIsToBeAsked() {
        imported();
        house.go(new Today());
        assertFalse(house.words().contains("Ask for consents"), "nobody is expected");
        lessonToday();
        house.go(new Today());
        says("Ask for consents");
        assertEquals(List.of(card("Olena"), card("Grace")).stream().sorted().toList(), listed());
        // The record of one is locked, and another is hidden from the colleague who looks.
        var olena = named("Olena");
        house.inHouse(open -> {
            open.rights().lock(named(open, "Grace"));
            var lu = open.team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()), OTHER.toCharArray());
            open.participants().keptAway().keep(olena, lu.id(), KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
            return lu;
        });
        house.go(new Today());
        assertEquals(List.of(card("Olena")), listed());
        press("#unasked-" + card("Olena"));
        assertEquals(new HerRecord(olena), house.here());
        house.as("lu", OTHER, open -> assertEquals(List.of(), open.unasked().today().met()));
    }

    @Test
    void whoWasNeverAskedIsReviewedAfterSixMonths() {
        imported();
        house.clock().move(Duration.ofDays(180));
        house.go(new Today());
        assertFalse(house.words().contains("Ask for consents"), "six months are not over");
        house.clock().move(Duration.ofDays(2));
        house.go(new Today());
        says("3 people imported over six months ago, never asked. Please review.");
        press("#unasked-review");
        says("Imported over six months ago");
        assertEquals(List.of(card("Olena"), card("Amina"), card("Grace")).stream().sorted().toList(), listed());
        assertFalse(house.words().contains(card("Fatima")), "her register has an answer");
    }

    private List<String> listed() {
        return ScreenHouse.onScreen(() -> robot.lookup(".pressable").<Node>queryAll().stream().map(Node::getId)
                .filter(id -> id != null && id.startsWith("unasked-")).map(id -> id.substring("unasked-".length()))
                .filter(id -> !id.equals("review") && !id.equals("more")).sorted().toList());
    }

    private void press(String row) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(row).<Node>query().requestFocus();
            return true;
        });
        robot.type(KeyCode.ENTER);
        house.settle();
    }

    private void says(String words) {
        assertTrue(house.words().stream().anyMatch(shown -> shown.contains(words)),
                () -> words + " is not in " + house.words());
    }
}
