package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.consents.ConsentsFeature;
import org.daybook.contact.ContactFeature;
import org.daybook.packaged.lint.Finding;
import org.daybook.packaged.lint.LayoutLint;
import org.daybook.participants.HerRecord;
import org.daybook.participants.Participant;
import org.daybook.participants.PeopleList;
import org.daybook.participants.ParticipantsFeature;
import org.daybook.paths.PathsFeature;
import org.daybook.paths.PathsOverview;
import org.daybook.sessions.SessionsFeature;
import org.daybook.sessions.Today;
import org.daybook.sessions.Week;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.Waits;
import org.daybook.ui.Place;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// One search on every page: what it finds, for whom, and that the keyboard leads from any page to her record.
class SearchEverywhereTest {
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today())
            .rooms(ParticipantsFeature.class, ContactFeature.class, ConsentsFeature.class, PathsFeature.class,
                    SessionsFeature.class);
    private final Hand robot = new Hand();

    @Test
    void fromTodayToHerRecordByTheKeyboardAloneAndBackToHerFromAnotherPage() throws InterruptedException {
        welcomed("Olena", 1994);
        var her = welcomed("Olena", 1988);
        search("olena");
        awaits("born 1988");
        assertTrue(reads("born 1994"), "what tells them apart");
        assertFalse(reads("Olena"), "a name is visible");
        while (!chosen().getAccessibleText().contains("born 1988")) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        house.settle();
        assertEquals(new HerRecord(her.id()), house.here());
        house.go(new PathsOverview());
        search("");
        awaits("Opened recently");
        robot.type(KeyCode.ENTER);
        house.settle();
        assertEquals(new HerRecord(her.id()), house.here());
        house.go(new Today());
        house.reopen();
        search("");
        awaits("Type two letters, a card, or a birth month and year.");
        assertFalse(reads("Opened recently"), "locked, it is forgotten");
    }

    @Test
    void enterRightAfterAWholeCardOpensHer() throws InterruptedException {
        var her = welcomed("Olena", 1994);
        welcomed("Berta", 1980);
        search(her.card().toString().toLowerCase(Locale.ROOT));
        robot.type(KeyCode.ENTER);
        house.settle();
        assertEquals(new HerRecord(her.id()), house.here());
    }

    /// Task 10: two keys, and fewer letters than the whole card number.
    @Test
    void theFirstLettersOfACardThatAreHersAloneAreEnough() throws InterruptedException {
        var her = welcomed("Olena", 1994);
        var others = List.of(welcomed("Berta", 1980), welcomed("Sara", 1971), welcomed("Dina", 1969));
        var card = her.card().toString();
        int letters = 2;
        while (starts(others, card.substring(0, letters))) {
            letters++;
        }
        search(card.substring(0, letters).toLowerCase(Locale.ROOT));
        awaits("born 1994");
        robot.type(KeyCode.ENTER);
        house.settle();
        assertEquals(new HerRecord(her.id()), house.here());
        assertTrue(letters < card.length(), card + " by " + letters);
    }

    private static boolean starts(List<Participant> others, String letters) {
        return others.stream().anyMatch(one -> one.card().toString().startsWith(letters));
    }

    @Test
    void inANarrowWindowTheFieldIsGoneOnceHerRecordIsOpen() throws InterruptedException {
        var her = welcomed("Olena", 1994);
        house.size(800, 600);
        search("olena");
        awaits("born 1994");
        robot.type(KeyCode.ENTER);
        house.settle();
        assertEquals(new HerRecord(her.id()), house.here());
        assertFalse(robot.lookup(".search-field").tryQuery().filter(Node::isVisible).isPresent());
    }

    @Test
    void whoIsKeptAwayFromHerFindsHerOnNoPage() throws InterruptedException {
        var her = welcomed("Olena", 1994);
        welcomed("Olena", 1988);
        var mr = colleague(Preset.CASEWORKER.roles());
        house.as("lu", OTHER, open -> open.participants().keptAway().keep(her.id(), mr, KeptAway.Because.RELATED,
                KeptAway.SaidBy.SHE));
        for (var page : List.<Place>of(new Today(), new PathsOverview(), new Week(LocalDate.of(2026, 11, 25)))) {
            house.go(page);
            search("olena");
            awaits("born 1988");
            assertFalse(reads("born 1994"), page.toString());
            robot.type(KeyCode.ESCAPE);
            search(her.card().toString());
            awaits("Nothing found");
            robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        }
    }

    @Test
    void aFacilitatorFindsByWholeCardAloneAndIsLedToTheList() throws InterruptedException {
        var her = welcomed("Olena", 1994);
        var mr = colleague(Preset.COORDINATOR.roles());
        house.inHouse(open -> {
            open.team().changeRoles(mr, Set.of(Role.FACILITATOR));
            return true;
        });
        house.reopen();
        house.go(new Today());
        for (var typed : List.of("olena", "1994", her.card().toString().substring(0, 5))) {
            search(typed);
            awaits("Nothing found for “" + typed);
        }
        search(her.card().toString());
        awaits("O.");
        assertFalse(reads("born"), "the year of her birth is for whoever may open records");
        robot.type(KeyCode.ENTER);
        house.settle();
        assertEquals(new PeopleList(her.card().toString()), house.here());
    }

    @Test
    void sessionsRoomsAndWhatOneDoesThereAreFound() throws InterruptedException {
        search("plan");
        awaits("Plan a session");
        robot.type(KeyCode.ESCAPE);
        awaits("Type two letters, a card, or a birth month and year.");
        assertEquals("", field().getText());
        robot.type(KeyCode.ESCAPE);
        assertFalse(field().isFocused());
        search("paths");
        awaits("Go to");
        robot.type(KeyCode.ENTER);
        house.settle();
        assertEquals(new PathsOverview(), house.here());
    }

    @Test
    void aSearchOnAnyPageLeavesItsLine() throws InterruptedException {
        welcomed("Olena", 1994);
        search("olena");
        awaits("born 1994");
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        house.settle();
        assertEquals(1L, lines());
    }

    @Test
    void theListFitsTheWindowInBothLanguagesAndInLargeLetters() throws InterruptedException {
        welcomed("Olena", 1994);
        for (var language : Texts.LANGUAGES) {
            house.speak(language);
            for (int zoom : new int[]{100, 200}) {
                onScreen(() -> {
                    house.ui().look().zoomProperty().set(zoom);
                    return true;
                });
                house.settle();
                assertEquals(List.of(), lint(), "the header, " + language + " at " + zoom);
                search("olena");
                awaits("O.");
                house.settle();
                assertEquals(List.of(), lint(), "the list, " + language + " at " + zoom);
                robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
                house.settle();
            }
        }
    }

    private List<Finding> lint() {
        var scene = house.painted();
        return onScreen(() -> LayoutLint.look(scene));
    }

    /// Adds a colleague with these roles; returns the one who is signed in.
    private StaffId colleague(Set<Role> roles) {
        return house.inHouse(open -> {
            open.team().add(new NewMember("lu", "LU", roles), OTHER.toCharArray());
            // If only two people manage the team, neither takes that from the other.
            open.team().add(new NewMember("ka", "KA", roles), OTHER.toCharArray());
            return open.signedIn().member().id();
        });
    }

    private long lines() {
        return house.inHouse(open -> open.trail().lines(TrailQuestion.EVERYTHING).stream()
                .filter(line -> line.act().filter(Permission.FIND_PEOPLE::equals).isPresent()).count());
    }

    private Participant welcomed(String name, int year) {
        return house.inHouse(open -> someone().called(name).born(year, 7).welcomedIn(open));
    }

    private void search(String text) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write(text);
    }

    private Node chosen() {
        return robot.lookup(".search-row").match(row -> row.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("chosen"))).query();
    }

    private TextField field() {
        return robot.lookup("#search").queryAs(TextField.class);
    }

    private boolean reads(String words) {
        return house.words().stream().anyMatch(text -> text.contains(words));
    }

    private void awaits(String words) throws InterruptedException {
        assertTrue(Waits.until(() -> reads(words), Duration.ofSeconds(20)), () -> words + " in " + house.words());
    }
}
