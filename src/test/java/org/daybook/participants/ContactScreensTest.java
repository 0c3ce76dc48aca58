package org.daybook.participants;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.contact.Call;
import org.daybook.contact.CallBack;
import org.daybook.contact.CallOutcome;
import org.daybook.contact.Contacts;
import org.daybook.contact.NewCall;
import org.daybook.contact.Reach;
import org.daybook.contact.Reachability;
import org.daybook.staff.Permission;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.Hand;
import org.daybook.testing.HerWishes;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How to reach her, on the screen and by the keyboard; the clock is set to ten on a Wednesday.
class ContactScreensTest {
    private final PaperTray paper = new PaperTray();

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).people().printing(paper);
    private final Hand robot = new Hand();

    @Test
    void withoutHerYesTheStripSaysSoAndShowsNothing() {
        var her = reachable();
        answer(her, Answer.REFUSED);
        house.go(new HerRecord(her));
        assertTrue(reads("She has not agreed to be contacted: no calls, no messages, no letters."));
        assertFalse(reads("Code word") || reads("Number") || reads("Log call"));
        chord(KeyCode.CONTROL, KeyCode.L);
        assertFalse(reads("Save call"));
    }

    @Test
    void aCallIsWrittenDownWithSevenKeys() {
        var her = reachable();
        house.go(new HerRecord(her));
        chord(KeyCode.CONTROL, KeyCode.L);
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        house.settle();
        robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.ENTER);
        house.settle();
        assertTrue(reads("The call is saved."));
        assertEquals(Optional.of(CallOutcome.NOT_REACHED), reach(her).lastCall().map(Call::outcome));
        assertTrue(reach(her).lastCall().flatMap(Call::again).isPresent());
    }

    @Test
    void aCallIsTakenBackFromTheMessage() {
        var her = reachable();
        house.go(new HerRecord(her));
        chord(KeyCode.CONTROL, KeyCode.L);
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        house.settle();
        robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.ENTER);
        house.settle();
        assertTrue(reach(her).lastCall().isPresent());
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(reads("The call is deleted. Everything is as it was before."));
        assertEquals(Optional.empty(), reach(her).lastCall());
        assertTrue(reads("Log call"));
        assertTrue(reads("Save call"), "what was chosen is there again, to be chosen better");
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.empty(), reach(her).lastCall(), "nothing is saved by itself");
        robot.clickOn("Save call");
        house.settle();
        assertEquals(Optional.of(CallOutcome.NOT_REACHED), reach(her).lastCall().map(Call::outcome));
    }

    /// At 200 %, its choices wrap to the next line, and do not push the page over the sidebar.
    @Test
    void theRowOfACallIsNeverWiderThanTheWindow() {
        var her = reachable();
        house.speak(Locale.ITALIAN);
        ScreenHouse.onScreen(() -> {
            house.ui().look().zoomProperty().set(200);
            return true;
        });
        house.go(new HerRecord(her));
        chord(KeyCode.CONTROL, KeyCode.L);
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        house.settle();
        var row = robot.lookup("#logging").query();
        var bounds = ScreenHouse.onScreen(() -> row.localToScene(row.getLayoutBounds()));
        assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= 1366, bounds.toString());
        for (var choice : row.lookupAll(".toggle-button")) {
            var seen = ScreenHouse.onScreen(() -> choice.localToScene(choice.getLayoutBounds()));
            assertTrue(!choice.getParent().isVisible() || seen.getMaxX() <= 1366, seen.toString());
        }
    }

    /// In Italian at 200 %, its sentence wraps next to the button, and does not push the page over the sidebar.
    @Test
    void whatSheHasNotSaidYetIsNeverWiderThanTheWindow() {
        var her = house.inHouse(open -> someone().called("Amina").answering(Purpose.SAFE_CONTACT, Answer.GIVEN)
                .welcomedIn(open)).id();
        house.speak(Locale.ITALIAN);
        ScreenHouse.onScreen(() -> {
            house.ui().look().zoomProperty().set(200);
            return true;
        });
        house.size(1366, 768);
        house.go(new HerRecord(her));
        for (var part : List.of("#strip", "#strip .contact-words", "#fill")) {
            assertTrue(seen(part).getMinX() >= 0 && seen(part).getMaxX() <= 1366, part + " " + seen(part));
        }
        var strip = seen("#strip");
        var words = seen("#strip .contact-condition");
        assertTrue(strip.contains(words), "not cut: " + words + " in " + strip);
        assertTrue(house.words().stream().anyMatch(word -> word.contains("non ha ancora detto se possiamo chiamarla")));
    }

    /// At 200 % on a small screen, with every wish filled in: what protects her is read, and her record keeps its room.
    @Test
    void howToReachHerLeavesHerRecordItsRoom() {
        var her = house.inHouse(open -> {
            var id = someone().called("Amina").answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(open).id();
            open.contacts().change(id, HerWishes.everything(), Contacts.Source.SHE_SAID_SO);
            open.contacts().log(id, new NewCall(CallOutcome.NOT_REACHED, CallBack.TOMORROW));
            return id;
        });
        house.go(new HerRecord(her));
        assertTrue(stripReads("Code word") && !stripReads("Show all wishes"), "there is room for all of it");
        house.speak(Locale.ITALIAN);
        ScreenHouse.onScreen(() -> {
            house.ui().look().zoomProperty().set(200);
            return true;
        });
        house.size(1366, 768);
        house.go(new HerRecord(her));
        assertTrue(seen("#strip").getMinX() >= 0 && seen("#log").getMaxX() <= 1366, seen("#strip").toString());
        assertTrue(seen("#tabs").getHeight() >= 200, "her record: " + seen("#tabs"));
        assertTrue(stripReads("Chiamare") && stripReads("Niente lettere") && stripReads("non lasciare messaggi")
                && stripReads("di’: the library in her part of the town"), stripWords().toString());
        assertFalse(stripReads("Numero") || stripReads("Parola d’ordine"), "whoever calls has read everything");
        robot.clickOn("#fold");
        house.settle();
        assertTrue(stripReads("Numero") && stripReads("Parola d’ordine") && stripReads("Interprete"));
        var tabs = seen("#tabs .tab-header-area");
        assertTrue(seen("#strip").getMaxY() <= tabs.getMinY() && tabs.getMaxY() <= seen("#tabs").getMaxY(),
                "her places are still there: " + tabs + " below " + seen("#strip"));
        robot.clickOn("#fold");
        chord(KeyCode.CONTROL, KeyCode.L);
        assertFalse(stripReads("Numero"));
        robot.type(KeyCode.SPACE);
        house.settle();
        assertFalse(
                seen("#outcome").intersects(seen("#againLabel")) || seen("#outcome").intersects(seen(".contact-strip")),
                seen("#outcome") + " beside " + seen("#againLabel"));
        assertTrue(seen("#writeCall").getMaxY() <= seen(".status-line").getMinY(), seen("#writeCall").toString());
    }

    private boolean stripReads(String part) {
        return stripWords().stream().anyMatch(words -> words.contains(part));
    }

    private Bounds seen(String query) {
        return ScreenHouse.onScreen(() -> {
            var node = robot.lookup(query).query();
            return node.localToScene(node.getLayoutBounds());
        });
    }

    @Test
    void escapeLeavesTheCallAndNothingIsWritten() {
        var her = reachable();
        house.go(new HerRecord(her));
        chord(KeyCode.CONTROL, KeyCode.L);
        robot.type(KeyCode.SPACE, KeyCode.ESCAPE);
        house.settle();
        assertFalse(reads("Save call"));
        assertEquals(Optional.empty(), reach(her).lastCall());
    }

    @Test
    void afterThirtyDaysSheIsAskedFirst() {
        var her = reachable();
        house.clock().move(Duration.ofDays(31));
        house.go(new HerRecord(her));
        assertTrue(reads("Ask again first") && !reads("Log call"));
        chord(KeyCode.CONTROL, KeyCode.L);
        assertTrue(reads("She told us this more than 30 days ago. Ask her again when she is here."));
        robot.clickOn("Confirm for today");
        house.settle();
        assertTrue(reads("confirmed today") && reads("Log call"));
        assertEquals(Reachability.CALL, reach(her).standing());
    }

    @Test
    void numberAndCodeWordAreSeenOnlyWhileHeld() {
        house.go(new HerRecord(reachable()));
        assertFalse(reads(HerWishes.CODE_WORD) && reads(HerWishes.NUMBER), "on the strip");
        assertFalse(stripWords().contains(HerWishes.CODE_WORD) || stripWords().contains(HerWishes.NUMBER));
        var hold = robot.lookup(".contact-strip .hold-to-show").<Node>queryAll().stream().toList().getLast();
        robot.interact(hold::requestFocus);
        robot.press(KeyCode.SPACE);
        assertTrue(stripWords().contains(HerWishes.CODE_WORD));
        robot.release(KeyCode.SPACE);
        assertFalse(stripWords().contains(HerWishes.CODE_WORD));
    }

    @Test
    void nonsenseInTheNumberIsSaidBesideItAndNothingIsLost() {
        var her = reachable();
        house.go(new HerRecord(her));
        chord(KeyCode.CONTROL, KeyCode.TAB);
        chord(KeyCode.ALT, KeyCode.DIGIT2);
        robot.type(KeyCode.F4);
        house.settle();
        robot.interact(() -> field("#telephone").setText("ask my sister"));
        chord(KeyCode.CONTROL, KeyCode.S);
        assertTrue(reads("This does not look like a telephone number. "
                + "Use digits, spaces and a + at the start."));
        assertEquals("ask my sister", field("#telephone").getText());
        robot.interact(() -> field("#telephone").setText("112"));
        chord(KeyCode.CONTROL, KeyCode.S);
        assertEquals(Optional.of("112"), reach(her).wishes().telephone());
        assertTrue(robot.lookup("#telephone").tryQuery().isEmpty(), "what was saved is read again");
    }

    @Test
    void howToReachHerIsReadFirst() {
        var her = reachable();
        house.go(new HerRecord(her));
        chord(KeyCode.CONTROL, KeyCode.TAB);
        chord(KeyCode.ALT, KeyCode.DIGIT2);
        assertTrue(reads("May we call?") && reads("When to call"));
        assertFalse(reads("Who may answer"), "nothing stands where she said nothing");
        assertFalse(house.words().stream().anyMatch(HerWishes.NUMBER::equals));
        assertTrue(robot.lookup("#telephone").tryQuery().isEmpty());
        robot.clickOn("#edit-wishes");
        house.settle();
        assertFalse(field("#telephone").isFocused(), "the number is hidden until somebody goes there");
        robot.interact(() -> field("#hours").setText("not on market days"));
        robot.type(KeyCode.ESCAPE);
        house.settle();
        assertTrue(reads("Not saved yet"));
        robot.type(KeyCode.F4);
        house.settle();
        assertEquals("not on market days", field("#hours").getText());
        robot.interact(() -> robot.lookup("#cancelWishes").query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
        assertTrue(reads("When to call") && !reads("Not saved yet"));
        house.go(new PeopleList(""));
        assertEquals(HerWishes.onWeekdays().hours(), reach(her).wishes().hours());
    }

    /// Both stay in her history: what she is said to have said, and what held again after it.
    @Test
    void howToReachHerIsUndoneFromTheMessage() {
        var her = reachable();
        var before = reach(her);
        house.clock().move(Duration.ofDays(3));
        house.go(new HerRecord(her));
        chord(KeyCode.CONTROL, KeyCode.TAB);
        chord(KeyCode.ALT, KeyCode.DIGIT2);
        robot.clickOn("#edit-wishes");
        house.settle();
        robot.interact(() -> field("#telephone").setText("112"));
        chord(KeyCode.CONTROL, KeyCode.S);
        assertEquals(Optional.of("112"), reach(her).wishes().telephone());
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(reads("Undone. It is as it was before."), house.words()::toString);
        assertEquals(before.wishes(), reach(her).wishes());
        assertEquals(before.confirmedOn(), reach(her).confirmedOn(), "nothing was confirmed");
        robot.clickOn("#edit-wishes");
        house.settle();
        assertEquals(HerWishes.NUMBER, field("#telephone").getText());
    }

    /// Nobody has pressed *Save*: the page on which she is then says so, and undoes it.
    @Test
    void whatIsSavedOnLeavingIsUndoneFromTheNextPage() {
        var her = reachable();
        var before = reach(her);
        leaveWithNumber(her, "112");
        assertEquals(Optional.of("112"), reach(her).wishes().telephone());
        assertTrue(reads("How to reach her: your changes were saved when you left."), house.words()::toString);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(reads("Undone. It is as it was before."), house.words()::toString);
        assertEquals(before.wishes(), reach(her).wishes());
        assertEquals(before.confirmedOn(), reach(her).confirmedOn(), "nothing was confirmed");

        leaveWithNumber(her, "113");
        house.inHouse(open -> open.contacts().confirm(her));
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(reads("This stays: something else was saved since then."), house.words()::toString);
        assertEquals(Optional.of("113"), reach(her).wishes().telephone());
    }

    private void leaveWithNumber(ParticipantId her, String number) {
        house.go(new HerRecord(her));
        chord(KeyCode.CONTROL, KeyCode.TAB);
        chord(KeyCode.ALT, KeyCode.DIGIT2);
        robot.clickOn("#edit-wishes");
        house.settle();
        robot.interact(() -> field("#telephone").setText(number));
        house.go(new CallsPlace());
    }

    /// One message and one *Undo* for both. What a colleague changed since stays, and the other comes back.
    @Test
    void twoFormsSavedOnLeavingAreUndoneTogether() {
        var her = reachable();
        var before = List.of(reach(her).wishes(), known(her).welcome());
        leaveWithBoth(her, "112", "Luna");
        assertEquals(List.of("112", "Luna"), List.of(reach(her).wishes().telephone().orElseThrow(),
                known(her).roomName().orElseThrow()));
        assertTrue(house.shows("Her record: your changes were saved when you left.")
                && house.shows("How to reach her: your changes were saved when you left."), house.words()::toString);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(reads("Undone. It is as it was before."), house.words()::toString);
        assertEquals(before, List.of(reach(her).wishes(), known(her).welcome()));

        leaveWithBoth(her, "113", "Luna");
        house.inHouse(open -> open.contacts().confirm(her));
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(reads("Undone in part. Somebody changed the rest since, so it stays."), house.words()::toString);
        assertEquals(List.of(Optional.of("113"), before.getLast()),
                List.of(reach(her).wishes().telephone(), known(her).welcome()));
    }

    private void leaveWithBoth(ParticipantId her, String number, String name) {
        house.go(new HerRecord(her, "participants.record.membership"));
        for (var edit : List.of("#edit-membership", "#edit-wishes")) {
            robot.interact(() -> robot.lookup(edit).queryAs(ButtonBase.class).fire());
            house.settle();
        }
        robot.interact(() -> {
            field("#roomName").setText(name);
            field("#telephone").setText(number);
        });
        house.go(new CallsPlace());
    }

    private Participant known(ParticipantId her) {
        return house.inHouse(open -> open.participants().open(her)).her();
    }

    @Test
    void aHalfTypedChangeOutlivesACallWrittenDown() {
        var her = reachable();
        house.go(new HerRecord(her));
        chord(KeyCode.CONTROL, KeyCode.TAB);
        robot.type(KeyCode.F1);
        house.settle();
        assertTrue(reads("Alt 1–3") && reads("go to a section of this page"), "help lists the keys of the page");
        robot.type(KeyCode.ESCAPE);
        house.settle();
        chord(KeyCode.ALT, KeyCode.DIGIT2);
        robot.type(KeyCode.F4);
        house.settle();
        robot.interact(() -> field("#hours").setText("not on market days"));
        chord(KeyCode.CONTROL, KeyCode.L);
        robot.type(KeyCode.SPACE, KeyCode.ENTER);
        house.settle();
        assertEquals("not on market days", field("#hours").getText());
        house.go(new PeopleList(""));
        assertEquals(Optional.of("not on market days"), reach(her).wishes().hours().words());
    }

    @Test
    void theCallListShowsCardsAndInitialsAndPrintsCardsAlone() {
        var her = reachable();
        house.inHouse(open -> open.contacts().log(her, new NewCall(CallOutcome.NOT_REACHED, CallBack.TOMORROW)));
        house.clock().move(Duration.ofDays(1));
        house.go(new CallsPlace());
        var card = house.inHouse(open -> open.participants().open(her)).her().card().toString();
        assertTrue(reads(card) && reads("A.") && reads("good time now"));
        assertFalse(house.words().stream().anyMatch(words -> words.contains("Amina")
                || words.contains(HerWishes.NUMBER) || words.contains(HerWishes.CODE_WORD)));
        chord(KeyCode.CONTROL, KeyCode.P);
        assertTrue(reads("Sent to the printer."));
        assertEquals(List.of("Thursday 26 November", card, "MR, 26 November 2026"), paper.pages().getFirst());
        robot.interact(() -> robot.lookup("#calls").query().requestFocus());
        robot.type(KeyCode.ENTER);
        house.settle();
        assertEquals(new HerRecord(her), house.here());
    }

    /// She may be called from Monday to Friday: on a Saturday she is on the screen, and not on the paper for that day.
    @Test
    void whomTodayDoesNotSuitIsNotOnThePaper() {
        var her = reachable();
        house.inHouse(open -> open.contacts().log(her, new NewCall(CallOutcome.NOT_REACHED, CallBack.TOMORROW)));
        house.clock().move(Duration.ofDays(3));
        assertEquals(List.of(her), house.inHouse(open -> open.participants().callList().due()).stream()
                .map(row -> row.her().id()).toList());
        assertEquals(List.of(), house.inHouse(open -> open.participants().callList().forPaper()).cards());
        house.clock().move(Duration.ofDays(2));
        assertEquals(1, house.inHouse(open -> open.participants().callList().forPaper()).cards().size());
    }

    /// Checks whether it is within its page.
    private boolean isSeen(String id) {
        return onScreen(() -> {
            var page = robot.lookup(".cards").query();
            return page.localToScene(page.getLayoutBounds())
                    .contains(robot.lookup(id).query().localToScene(robot.lookup(id).query().getLayoutBounds()));
        });
    }

    @Test
    void whoHasNotAgreedIsAskedOneClickFromThere() {
        var her = house.inHouse(open -> someone().welcomedIn(open)).id();
        house.go(new HerRecord(her, RecordPlacesController.CONTACT));
        onScreen(() -> {
            robot.lookup("#openConsents").queryAs(Hyperlink.class).fire();
            return true;
        });
        house.settle();
        assertEquals(Optional.of(RecordPlacesController.CONSENTS), ((HerRecord) house.here()).section());
    }

    @Test
    void howToReachHerIsFilledInWhileSheIsWelcomed() {
        house.go(new Welcoming());
        robot.interact(() -> robot.lookup("#foldWishes").query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
        assertTrue(isSeen("#telephone"), "what was unfolded is in view");
        robot.write("091 555 0148").type(KeyCode.TAB, KeyCode.SPACE);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        var her = assertInstanceOf(HerRecord.class, house.here()).id();
        assertFalse(reach(her).agreed());
        answer(her, Answer.GIVEN);
        assertEquals(Optional.of("091 555 0148"), reach(her).wishes().telephone());
        assertEquals(Reachability.CALL, reach(her).standing());
    }

    @Test
    void herCardIsPrintedWithItsNumberAlone() {
        var her = reachable();
        house.inHouse(open -> {
            open.participants().formSettings().cardWords("Mon–Fri 9–17");
            return true;
        });
        house.go(new HerRecord(her));
        robot.clickOn("#overview-card");
        house.settle();
        var card = house.inHouse(open -> open.participants().open(her)).her().card().toString();
        assertEquals(List.of(card, "Mon–Fri 9–17"), paper.pages().getFirst());
        assertTrue(house.inHouse(open -> open.trail().lines(TrailQuestion.EVERYTHING)).stream()
                .anyMatch(line -> line.act().equals(Optional.of(Permission.PRINT_CARD))), "it leaves a line");
    }

    private ParticipantId reachable() {
        return house.inHouse(open -> {
            var her = someone().called("Amina").answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(open).id();
            open.contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
            return her;
        });
    }

    private void answer(ParticipantId her, Answer answer) {
        house.inHouse(
                open -> open.participants().answer(her, Purpose.SAFE_CONTACT, answer, new ConsentWording(1, "en")));
    }

    private Reach reach(ParticipantId her) {
        return house.inHouse(open -> open.participants().open(her)).reach();
    }

    private boolean reads(String words) {
        return house.words().contains(words);
    }

    private List<String> stripWords() {
        return house.words(robot.lookup(".contact-strip").query());
    }

    private TextInputControl field(String query) {
        return robot.lookup(query).queryAs(TextInputControl.class);
    }

    private void chord(KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        house.settle();
    }
}
