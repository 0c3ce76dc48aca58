package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentState;
import org.daybook.consents.Purpose;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.Waits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The screens of people in a real window, on a real encrypted store.
class PeopleScreensTest {
    private static final String MARKER = "Zanzibarina";

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).people();
    private final Hand robot = new Hand();

    @Test
    void whatTwoCardsDoNotAgreeInIsMarked() {
        var one = house.inHouse(open -> someone().called("Olena").born(1994, 7).speaking("uk").welcomedIn(open));
        var other = house.inHouse(open -> someone().called("Olha").born(1995, 7).speaking("uk").welcomedIn(open));
        house.go(new Joining(one.id(), other.card().toString()));
        assertTrue(house.words().containsAll(List.of("July 1994", "July 1995", "differs")));
        assertEquals(2, robot.lookup(".chip").queryAll().size(),
                "her birth on both sides, and neither initial nor language");
    }

    @Test
    void sheIsWelcomedWithTheKeyboardAlone() {
        chord(KeyCode.CONTROL, KeyCode.N);
        type("Amina", KeyCode.TAB);
        type("fren", KeyCode.TAB);
        type("jul", KeyCode.TAB);
        type("1994", KeyCode.TAB);
        type("seneg", KeyCode.TAB);
        type("Sole", KeyCode.TAB);
        type("a quiet seat", KeyCode.TAB);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        var her = opened().her();
        assertEquals(Optional.of("Amina"), her.preferredName());
        assertEquals(Optional.of("fr"), her.language());
        assertEquals(Optional.of(new Birth(1994, OptionalInt.of(7))), her.birth());
        assertEquals(Optional.of(new Citizenship("SN")), her.citizenship());
        assertEquals(Optional.of("Sole"), her.roomName());
        assertEquals(Optional.of("a quiet seat"), her.accessNeeds());
        assertEquals(Optional.of("boat"), her.pictureMark());
        assertEquals(Welcome.Ending.FINISHED, her.welcome());
        assertTrue(house.words().contains(her.card() + "  A."));
    }

    @Test
    void sheIsWelcomeWithNothingTyped() {
        house.go(new Welcoming());
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Optional.empty(), opened().her().preferredName());
    }

    @Test
    void aGreekAndACyrillicNameAreFoundInTheList() throws InterruptedException {
        var olena = welcomed("Олена");
        var eleni = welcomed("Ελένη");
        house.go(new PeopleList(""));
        assertEquals(List.of(eleni.card() + " Ε.", olena.card() + " О."), listed());
        finds("olena", olena.card() + " О.");
        finds("Ελέ", eleni.card() + " Ε.");
        robot.type(KeyCode.ENTER);
        house.settle();
        assertEquals(new HerRecord(eleni.id()), house.here());
    }

    @Test
    void stoppingHalfWayKeepsWhatWasTyped() {
        house.go(new Welcoming());
        type("Amina", KeyCode.TAB);
        robot.clickOn("#stop");
        house.settle();
        assertEquals(Optional.of("Amina"), opened().her().preferredName());
        assertEquals(Welcome.Ending.STOPPED, opened().her().welcome());
        robot.clickOn("Finish welcome");
        house.settle();
        assertEquals(Welcome.Ending.FINISHED, opened().her().welcome());
    }

    @Test
    void goingElsewhereKeepsWhatWasTyped() {
        house.go(new Welcoming());
        type("Amina", KeyCode.TAB);
        var card = text("#newCard");
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(List.of(card + " A."), listed());
        assertTrue(house.words().contains(card + " is saved as an unfinished welcome. You can continue at any time."));
        assertTrue(house.words().contains("Not finished"));
    }

    @Test
    void anotherLanguageKeepsTheFormAndMakesOneCard() {
        house.go(new Welcoming());
        type("Amina", KeyCode.TAB);
        house.speak(Locale.ITALIAN);
        assertEquals("Amina", robot.lookup("#name").queryAs(TextInputControl.class).getText());
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Welcome.Ending.FINISHED, opened().her().welcome());
        assertEquals(1, listedAfter().size());
    }

    @Test
    void aMonthWithoutYearIsAskedAboutBesideTheField() {
        house.go(new Welcoming());
        robot.type(KeyCode.TAB, KeyCode.TAB);
        type("jul", KeyCode.TAB);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertInstanceOf(Welcoming.class, house.here());
        assertTrue(house.words().contains("Add the year, or leave the month empty too."));
    }

    @Test
    void nothingIsAnsweredForHer() {
        house.go(new Welcoming());
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(opened().consents().stream().allMatch(state -> state.answer() == Answer.LATER));
    }

    @Test
    void herNoIsKeptAndShown() {
        house.go(new Welcoming());
        robot.interact(() -> robot.lookup("#answer-statistics").query().requestFocus());
        answer("#answer-statistics", "No");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of(Purpose.STATISTICS), answered(Answer.REFUSED));
        chord(KeyCode.CONTROL, KeyCode.TAB);
        chord(KeyCode.CONTROL, KeyCode.TAB);
        assertTrue(reads("No on 25 November 2026  ·  heard in English  ·  text version 1  ·  explained by MR"));
        answer("#answer-statistics", "Yes");
        house.settle();
        assertEquals(List.of(Purpose.STATISTICS), answered(Answer.GIVEN));
        assertTrue(reads("Yes on 25 November 2026  ·  heard in English  ·  text version 1  ·  explained by MR"));
    }

    @Test
    void noListTitleOrHeaderShowsAName() throws InterruptedException {
        var her = welcomed(MARKER);
        welcomed("Zina");
        house.go(new PeopleList(""));
        assertNoName();
        finds(her.card().toString(), her.card() + " Z.");
        assertNoName();
        house.go(new HerRecord(her.id()));
        assertFalse(frameWords().stream().anyMatch(words -> words.contains(MARKER)));
        chord(KeyCode.CONTROL, KeyCode.TAB);
        assertFalse(frameWords().stream().anyMatch(words -> words.contains(MARKER)));
    }

    @Test
    void herNameIsSeenOnlyWhileHeld() {
        house.go(new HerRecord(welcomed(MARKER).id()));
        robot.moveTo("Hold to show name").press(MouseButton.PRIMARY);
        assertTrue(frameWords().contains(MARKER));
        robot.release(MouseButton.PRIMARY);
        assertFalse(frameWords().contains(MARKER));
    }

    @Test
    void whatIsChangedOnHerRecordIsSaved() {
        var her = welcomed("Maria");
        house.go(new HerRecord(her.id(), "participants.record.membership"));
        edit();
        robot.clickOn("#name").write("nna");
        chord(KeyCode.CONTROL, KeyCode.S);
        assertTrue(house.words().contains("All saved 10:00"));
        edit();
        robot.clickOn("#roomName").write("Sole");
        house.go(new PeopleList(""));
        var stored = house.inHouse(open -> open.participants().open(her.id())).her();
        assertTrue(stored.preferredName().orElse("").contains("nna"));
        assertEquals(Optional.of("Sole"), stored.roomName());
    }

    /// Also what was saved on leaving; what a colleague has changed since stays.
    @Test
    void whatIsChangedOnHerRecordIsUndone() {
        var her = house.inHouse(open -> someone().called(MARKER).known("Sole").born(1990, 3).welcomedIn(open));
        house.go(new HerRecord(her.id(), "participants.record.membership"));
        calls("Luna");
        chord(KeyCode.CONTROL, KeyCode.S);
        assertEquals(Optional.of("Luna"), calledIn(her.id()));
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(reads("Undone. It is as it was before.") && reads("Sole") && !reads("Luna"));
        assertEquals(Optional.of("Sole"), calledIn(her.id()));
        calls("Luna");
        house.go(new PeopleList(""));
        assertTrue(reads("Her record: your changes were saved when you left."), house.words()::toString);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Optional.of("Sole"), calledIn(her.id()));
        house.go(new HerRecord(her.id(), "participants.record.membership"));
        calls("Luna");
        chord(KeyCode.CONTROL, KeyCode.S);
        house.inHouse(open -> open.participants().change(her.id(),
                someone().called(MARKER).known("Stella").born(1990, 3).form()));
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(reads("This stays: somebody changed the same field since then."), house.words()::toString);
        assertEquals(Optional.of("Stella"), calledIn(her.id()));
    }

    private void calls(String name) {
        edit();
        robot.interact(() -> robot.lookup("#roomName").queryTextInputControl().setText(name));
    }

    private Optional<String> calledIn(ParticipantId her) {
        return house.inHouse(open -> open.participants().open(her)).her().roomName();
    }

    @Test
    void whatSheToldIsReadFirstAndWhatIsHalfTypedWaits() {
        var her = house.inHouse(open -> someone().called(MARKER).known("Sole").born(1990, 3).welcomedIn(open));
        house.go(new HerRecord(her.id(), "participants.record.membership"));
        assertTrue(reads("Sole") && reads("March 1990") && !reads("Citizenship"));
        assertTrue(robot.lookup("#roomName").tryQuery().isEmpty());
        edit();
        assertFalse(robot.lookup("#name").query().isFocused(), "her name stays hidden until somebody goes there");
        robot.interact(() -> robot.lookup("#roomName").queryTextInputControl().setText("Luna"));
        robot.type(KeyCode.ESCAPE);
        house.settle();
        assertTrue(reads("Not saved yet") && reads("Sole") && !reads("Luna"));
        assertFalse(house.words(robot.lookup(".value-grid").query()).contains(MARKER));
        edit();
        assertEquals("Luna", robot.lookup("#roomName").queryTextInputControl().getText());
        robot.interact(() -> robot.lookup("#cancelMembership").query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
        assertTrue(reads("Sole") && !reads("Not saved yet"));
        edit();
        assertEquals("Sole", robot.lookup("#roomName").queryTextInputControl().getText());
    }

    @Test
    void whoToldNothingIsOneSentenceAndAButton() {
        var her = house.inHouse(open -> someone().welcomedIn(open));
        house.go(new HerRecord(her.id(), "participants.record.membership"));
        assertTrue(reads("She has not told us anything about herself yet."));
        robot.clickOn("#add-membership");
        house.settle();
        assertTrue(robot.lookup("#roomName").tryQuery().isPresent());
    }

    private void edit() {
        robot.type(KeyCode.F4);
        house.settle();
    }

    @Test
    void theNextPersonIsOneKeyAway() {
        var first = welcomed("Anna");
        var second = welcomed("Berta");
        house.go(new HerRecord(second.id()));
        chord(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(new HerRecord(first.id()), house.here());
        chord(KeyCode.ALT, KeyCode.UP);
        assertEquals(new HerRecord(second.id()), house.here());
    }

    private boolean reads(String start) {
        return house.words().stream().anyMatch(words -> words.startsWith(start));
    }

    private void assertNoName() {
        assertFalse(house.words().stream().anyMatch(words -> words.contains(MARKER)), "a name is visible");
    }

    /// Returns the words outside the form.
    private List<String> frameWords() {
        return house.words(robot.lookup(".header").query());
    }

    private Participant welcomed(String name) {
        return house.inHouse(open -> someone().called(name).welcomedIn(open));
    }

    private List<Purpose> answered(Answer answer) {
        return opened().consents().stream().filter(state -> state.answer() == answer).map(ConsentState::purpose)
                .toList();
    }

    private OpenRecord opened() {
        var place = assertInstanceOf(HerRecord.class, house.here());
        return house.inHouse(open -> open.participants().open(place.id()));
    }

    private List<String> listed() {
        TableView<PersonFacts> table = robot.lookup("#people").queryTableView();
        return table.getItems().stream().map(PersonFacts::row).map(row -> (row.card() + " " + row.initial()).strip())
                .toList();
    }

    private List<PersonRow> listedAfter() {
        return house.inHouse(open -> open.participants().newest());
    }

    /// Searching begins once the worker pauses, so the row is awaited.
    private void finds(String text, String row) throws InterruptedException {
        chord(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> robot.lookup(".search-field").queryAs(TextInputControl.class).setText(text));
        Waits.until(() -> List.of(row).equals(listed()), Duration.ofSeconds(20));
        house.settle();
        assertEquals(List.of(row), listed());
    }

    private void answer(String row, String word) {
        robot.clickOn(robot.lookup(row + " .toggle-button").match(button -> ((Labeled) button).getText().equals(word))
                .<Labeled>query());
        house.settle();
    }

    private String text(String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private void type(String text, KeyCode then) {
        robot.write(text).type(then);
    }

    private void chord(KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        house.settle();
    }
}
