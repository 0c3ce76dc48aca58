package org.daybook.app;

import org.daybook.site.OpenSite;
import static org.daybook.testing.ScreenHouse.onScreen;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.Purpose;
import org.daybook.contact.ContactWishes;
import org.daybook.contact.Contacts;
import org.daybook.contact.Reach;
import org.daybook.contact.Wish;
import org.daybook.participants.Participant;
import org.daybook.participants.PersonRow;
import org.daybook.participants.Welcome;
import org.daybook.testing.HerWishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people and one record, in the whole window: one changes something and hides, another saves in between, and the first
/// continues. What was saved in between is never overwritten without asking, and no No becomes a Yes.
class TwoColleaguesTest {
    private static final String NO_CLEARANCE = "Show a manager your criminal record certificate first";
    private static final String CHANGED_MEANWHILE = "someone else changed this meanwhile";

    @TempDir
    Path home;

    private ASite site = new ASite(Path.of(""), new org.daybook.testing.SteppingClock(), "");
    private ParticipantId her = new ParticipantId(new java.util.UUID(0, 0));

    @BeforeEach
    void reachable() {
        site = ASite.at(home);
        site.inHouse(house -> {
            her = someone().called("Zuccherina").known("Rosa").answering(Purpose.SAFE_CONTACT, Answer.GIVEN)
                    .welcomedIn(house).id();
            house.contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        });
    }

    @Test
    void continuingUndoesNoNo() throws Exception {
        try (var window = onContact()) {
            window.type("hours", "not on Fridays");
            hide(window);
            site.inHouse(house -> house.contacts().change(her, HerWishes.noCalls(),
                    Contacts.Source.SHE_SAID_SO));
            goOnAndLeave(window);
        }
        assertEquals(Optional.of(Wish.NO), wishes().ways().calls());
    }

    @Test
    void continuingTwentyDaysLaterUndoesNoNo() throws Exception {
        try (var window = onContact()) {
            window.type("to", "9");
            hide(window);
            site.inHouse(house -> house.contacts().change(her, HerWishes.noCalls(),
                    Contacts.Source.SHE_SAID_SO));
            site.clock().move(Duration.ofDays(20));
            goOn(window);
            window.type("to", "14:00");
            leave(window);
        }
        assertEquals(Optional.of(Wish.NO), wishes().ways().calls());
        assertEquals(Optional.of(20L), reach().daysSinceConfirmed().map(Long::valueOf),
                "nobody said so today");
    }

    @Test
    void aYesThatIsHalfTypedNeverTakesTheStepOverANo() throws Exception {
        site.inHouse(house -> house.contacts().change(her, HerWishes.noCalls(),
                Contacts.Source.SHE_SAID_SO));
        try (var window = onContact()) {
            window.type("to", "9");
            onScreen(() -> {
                window.node("#calls-yes", ToggleButton.class).fire();
                return true;
            });
            hide(window);
            goOn(window);
            assertTrue(onScreen(() -> window.node("#calls-no", ToggleButton.class).isSelected()),
                    () -> "the no stands: " + window.words());
            window.type("to", "");
            leave(window);
        }
        assertEquals(Optional.of(Wish.NO), wishes().ways().calls());
    }

    @Test
    void aNoToCallsIsInForceAlsoBesideANumberThatCannotBe() throws Exception {
        try (var window = onContact()) {
            window.type("telephone", "+");
            onScreen(() -> {
                window.node("#calls-no", ToggleButton.class).fire();
                return true;
            });
            leave(window);
        }
        assertEquals(Optional.of(Wish.NO), wishes().ways().calls());
        assertEquals(Optional.of(HerWishes.NUMBER), wishes().telephone(), "what cannot be is not written");
    }

    @Test
    void aNumberThatBothChangedIsAskedAbout() throws Exception {
        try (var window = onContact()) {
            window.type("telephone", "+39 091 555 0200");
            window.type("to", "9");
            hide(window);
            site.inHouse(house -> house.contacts().change(her,
                    called(house.contacts(), "+39 091 555 0300"), Contacts.Source.SLIP));
            goOn(window);
            assertEquals("+39 091 555 0300", text(window, "telephone"), "what is stored stands");
            assertTrue(window.mentions(CHANGED_MEANWHILE), () -> window.words().toString());
            window.press("Use mine");
            assertEquals("+39 091 555 0200", text(window, "telephone"));
            window.press("Use the saved version");
            assertEquals("+39 091 555 0300", text(window, "telephone"));
            window.type("to", "");
            leave(window);
        }
        assertEquals(Optional.of("+39 091 555 0300"), wishes().telephone());
    }

    @Test
    void whatWasEmptiedStaysEmptiedAndWhatTheOtherWroteStays() throws Exception {
        try (var window = onContact()) {
            window.type("instead", "");
            window.type("to", "9");
            hide(window);
            site.inHouse(house -> house.contacts().change(her,
                    called(house.contacts(), "+39 091 555 0300"), Contacts.Source.SLIP));
            goOn(window);
            assertEquals("", text(window, "instead"));
            window.type("to", "");
            leave(window);
        }
        assertEquals(Optional.empty(), wishes().saying().instead());
        assertEquals(Optional.of("+39 091 555 0300"), wishes().telephone());
    }

    @Test
    void whatSheToldMeetsFieldByField() throws Exception {
        try (var window = onRecord()) {
            window.section("Membership");
            window.press("#edit-membership");
            window.type("roomName", "Rosina");
            window.type("accessNeeds", "a quiet room");
            window.type("year", "2099");
            hide(window);
            site.inHouse(house -> renames(house, "Rosetta"));
            goOn(window);
            assertEquals("Rosetta", text(window, "roomName"), "what is stored stands");
            assertEquals("2099", text(window, "year"), "also what cannot be saved");
            window.type("year", "");
            leave(window);
        }
        site.inHouse(house -> {
            assertEquals(Optional.of("Rosetta"), told(house).roomName());
            assertEquals(Optional.of("a quiet room"), told(house).accessNeeds());
        });
    }

    @Test
    void whatWasSavedOnHidingIsNotWrittenAgain() throws Exception {
        try (var window = onRecord()) {
            window.section("Membership");
            window.press("#edit-membership");
            window.type("roomName", "Rosina");
            hide(window);
            site.inHouse(house -> {
                assertEquals(Optional.of("Rosina"), told(house).roomName(), "hiding saves");
                renames(house, "Rosa");
            });
            goOnAndLeave(window);
        }
        site.inHouse(house -> assertEquals(Optional.of("Rosa"), told(house).roomName(),
                "the colleague had seen it and put it back"));
    }

    @Test
    void aWelcomeThatLayAsideGivesNoYesAgain() throws Exception {
        var before = new HashSet<ParticipantId>();
        site.inHouse(house -> house.participants().newest().forEach(row -> before.add(row.id())));
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("People");
            window.press("#welcome");
            window.type("name", "Ninfa");
            window.type("roomName", "Nina");
            onScreen(() -> {
                window.node("#answer-safe-contact-given", ToggleButton.class).fire();
                return true;
            });
            hide(window);
            site.inHouse(house -> {
                her = house.participants().newest().stream().map(PersonRow::id)
                        .filter(id -> !before.contains(id)).findFirst().orElseThrow();
                house.ledger().withdraw(her, Purpose.SAFE_CONTACT, Optional.empty());
                renames(house, "Ninetta");
            });
            goOn(window);
            assertEquals("Ninetta", text(window, "roomName"), "what is stored stands");
            assertTrue(window.mentions("someone has saved a No, and it counts"), () -> window.words().toString());
            leave(window);
        }
        site.inHouse(house -> {
            assertEquals(ConsentStatus.WITHDRAWN,
                    house.participants().open(her).page().state(Purpose.SAFE_CONTACT).standing());
            assertEquals(Optional.of("Ninetta"), told(house).roomName());
        });
    }

    /// A colleague may empty text that was kept when the screen locked, as anybody may.
    @Test
    void aFieldOfAWelcomeThatAColleagueEmptiedIsNotFilledAgain() throws Exception {
        var before = new HashSet<ParticipantId>();
        site.inHouse(house -> house.participants().newest().forEach(row -> before.add(row.id())));
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("People");
            window.press("#welcome");
            window.type("name", "Ninfa");
            window.type("roomName", "Nina");
            hide(window);
            site.inHouse(house -> {
                her = house.participants().newest().stream().map(PersonRow::id)
                        .filter(id -> !before.contains(id)).findFirst().orElseThrow();
                renames(house, Optional.empty());
            });
            goOn(window);
            assertEquals("", text(window, "roomName"), "what is stored stands");
            assertEquals("Ninfa", text(window, "name"));
            assertTrue(window.mentions("someone else changed this meanwhile"),
                    () -> window.words().toString());
            leave(window);
        }
        site.inHouse(house -> assertEquals(Optional.empty(), told(house).roomName()));
    }

    /// What a colleague wrote of a girl meanwhile is shown to nobody without the documents, and no second card is made.
    @Test
    void aGirlsWelcomeIsContinuedByNobodyWithoutTheDocuments() throws Exception {
        site.inHouse(house -> house.participants().open(someone().born(2012, 3).welcomedIn(house).id()));
        site.clock().move(Duration.ofDays(31));
        var cards = new ArrayList<Long>();
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("People");
            window.press("#welcome");
            window.type("name", "Ninfa");
            window.type("year", "2012");
            hide(window);
            site.inHouse(house -> cards.add(house.participants().count()));
            goOn(window);
            assertTrue(window.mentions(NO_CLEARANCE), () -> window.words().toString());
            assertFalse(window.mentions("Ninfa"), () -> window.words().toString());
            leave(window);
        }
        site.inHouse(house -> assertEquals(cards, List.of(house.participants().count())));
    }

    private OpenWindow onContact() throws Exception {
        var window = onRecord();
        window.section("How to reach her");
        window.press("#edit-wishes");
        return window;
    }

    private OpenWindow onRecord() throws Exception {
        var window = site.open();
        ASite.unlock(window);
        ASite.openHerRecord(window);
        return window;
    }

    private static void hide(OpenWindow window) {
        window.robot().type(KeyCode.F9);
        assertTrue(ASite.isLocked(window));
    }

    private static void goOn(OpenWindow window) {
        ASite.unlock(window);
        window.press("#goOn");
        window.settle();
    }

    private static void leave(OpenWindow window) {
        window.press("Today");
        hide(window);
    }

    private static void goOnAndLeave(OpenWindow window) {
        goOn(window);
        leave(window);
    }

    private static String text(OpenWindow window, String id) {
        return onScreen(() -> window.node("#" + id, javafx.scene.control.TextInputControl.class).getText());
    }

    private ContactWishes called(Contacts contacts, String number) {
        var now = contacts.confirm(her).wishes();
        return new ContactWishes(Optional.of(number), now.ways(), now.saying(), now.hours(), now.codeWord(),
                now.language());
    }

    private Participant told(OpenSite house) {
        return house.participants().open(her).her();
    }

    /// Renames as a colleague does who has her record open.
    private void renames(OpenSite house, String roomName) {
        renames(house, Optional.of(roomName));
    }

    private void renames(OpenSite house, Optional<String> roomName) {
        var now = told(house);
        Function<Optional<String>, Welcome> form = known -> new Welcome(now.preferredName(), now.language(),
                OptionalInt.empty(), OptionalInt.empty(), now.citizenship(), now.accessNeeds(), known,
                now.pictureMark(), Map.of(), Welcome.empty().wording(), Welcome.Ending.FINISHED);
        house.participants().save(her, form.apply(now.roomName()), form.apply(roomName));
    }

    private ContactWishes wishes() {
        return reach().wishes();
    }

    private Reach reach() {
        var found = new ArrayList<Reach>();
        site.inHouse(house -> found.add(house.participants().open(her).reach()));
        return found.getFirst();
    }
}
