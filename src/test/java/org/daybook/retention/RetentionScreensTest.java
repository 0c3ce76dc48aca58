package org.daybook.retention;

import org.daybook.testing.DaysOfUse;
import org.daybook.ui.TodayCard;
import org.daybook.paths.PathsFeature;
import org.daybook.cases.CasesFeature;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.daybook.site.OpenSite;
import org.daybook.participants.Participant;
import org.daybook.participants.PeopleList;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Ui;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Due records, on the screen and by keyboard alone: kept longer, proposed, and another person's proposals approved.
class RetentionScreensTest {
    private static final BiFunction<RetentionFeature, Ui, List<? extends Node>> NOTE = (room, ui) -> room.today(ui)
            .stream()
            .map(TodayCard::view).toList();
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(Set.of(Role.COORDINATOR, Role.CASEWORKER))
            .people().rooms(PathsFeature.class, CasesFeature.class, RetentionFeature.class);
    private final Hand robot = new Hand();

    private Participant welcomed(String name) {
        return house.inHouse(open -> someone().called(name).welcomedIn(open));
    }

    private void at(String day) {
        house.clock().moveTo(LocalDate.parse(day).atTime(10, 0).atZone(ZoneId.of("Europe/Rome")).toInstant());
    }

    private void colleague() {
        var now = house.clock().instant();
        house.clock().moveTo(now.minus(Duration.ofDays(8)));
        house.inHouse(open -> {
            open.team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)), OTHER.toCharArray());
            DaysOfUse.pass(open, house.clock(), 8);
            return true;
        });
        house.clock().moveTo(now);
    }

    private void press(String query) {
        robot.interact(() -> robot.lookup(query).<Node>query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
    }

    private int count() {
        return house.inHouse(open -> (int) open.participants().count());
    }

    private boolean says(String part) {
        return house.words().stream().anyMatch(words -> words.contains(part));
    }

    @Test
    void oneProposesOneKeepsAndOnlyAnotherTakesOut() {
        var kept = welcomed("Amina");
        var due = welcomed("Vera");
        assertEquals("No records to review.", saidBy(RetentionFeature::settings));
        at("2029-01-01");
        assertEquals("2 records to review.", saidBy(RetentionFeature::settings));
        assertEquals("2 records to review.", saidBy(NOTE));
        house.go(new DueForALook());
        assertTrue(says("nobody else here may approve"));
        assertTrue(robot.lookup("#propose").queryAll().stream().noneMatch(Node::isVisible), "no way round it");
        colleague();
        house.go(new PeopleList(""));
        house.go(new DueForALook());
        keepTheFirst(kept);
        press("#all");
        assertTrue(says("Chosen: " + due.card()), () -> "whose it is, before it is proposed: " + house.words());
        press("#propose");
        assertTrue(says("Proposed. Another person must approve it."), () -> house.words().toString());
        assertTrue(robot.lookup("#approve").queryAll().stream().noneMatch(Node::isVisible), "not her own");
        assertEquals(2, count());
        press("#drop");
        assertTrue(says("Nothing was deleted."));
        proposedByColleague();
        assertEquals("A colleague proposes to delete something. Please decide.",
                saidBy(NOTE));
        house.go(new PeopleList(""));
        house.go(new DueForALook());
        assertTrue(says("CW proposes to delete this"));
        assertTrue(says(due.card().toString()));
        approve();
        assertTrue(says("Deleted."), () -> house.words().toString());
        assertEquals(List.of(kept.card()),
                house.inHouse(open -> open.participants().newest().stream().map(row -> row.card()).toList()));
    }

    /// Returns what the settings or the first screen show about this room.
    private String saidBy(BiFunction<RetentionFeature, Ui, List<? extends Node>> part) {
        var retention = new RetentionFeature(house.inHouse(OpenSite::retention));
        var root = ScreenHouse.onScreen(() -> part.apply(retention, house.ui()).getFirst());
        house.settle();
        return house.words(root).stream().filter(words -> words.endsWith(".")).findFirst().orElse("");
    }

    /// The first of the two lines, whichever card it is, would be kept; here it is looked up by her card.
    private void keepTheFirst(Participant her) {
        var line = robot.lookup(".retention-line").queryAll().stream()
                .filter(node -> house.words(node).contains(her.card().toString())).findFirst().orElseThrow();
        robot.interact(() -> robot.from(line).lookup(".keep-longer").<Node>query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
        press("#keep");
        assertTrue(says("Choose why it is kept longer."), "and nothing is kept yet");
        robot.type(KeyCode.DOWN);
        house.settle();
        press("#keep");
        assertTrue(says(her.card() + " is kept until "), () -> house.words().toString());
    }

    private void proposedByColleague() {
        house.as("cw", OTHER, open -> open.retention().propose(
                open.retention().page().due().stream().map(DueRecord::entry).toList()));
    }

    /// Esc and the harmless button first.
    private void approve() {
        press("#approve");
        assertTrue(says("This cannot be undone."));
        robot.type(KeyCode.SPACE);
        house.settle();
        assertEquals(2, count());
        press("#approve");
        robot.type(KeyCode.TAB).type(KeyCode.SPACE);
        house.settle();
    }

    @Test
    void periodsThatMakeNoSenseAreSaidBelowTheirField() {
        house.go(new DueForALook());
        assertTrue(says("No records to review today."));
        for (int month = 0; month < 12; month++) {
            press("#look .more");
        }
        press("#save");
        assertTrue(says("Deletion must come after the review."));
        press("#erase .more");
        press("#save");
        assertTrue(says("Saved. The list above is updated."));
        assertEquals(new RetentionPeriods(24, 25, 12, 3, 5), house.inHouse(open -> open.retention().page().periods()));
        assertInstanceOf(DueForALook.class, house.here());
    }
}
