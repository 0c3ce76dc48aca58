package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentInterpreter;
import org.daybook.consents.ConsentPage;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.Overriding;
import org.daybook.consents.Purpose;
import org.daybook.consents.SevenPoints;
import org.daybook.consents.SharedData;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Consents in a real window: asked at the door, read and withdrawn on her record.
class ConsentsOnHerRecordTest {
    private static final String MARKER = "Zanzibarina";

    private final PaperTray paper = new PaperTray();

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).people().printing(paper);
    private final Hand robot = new Hand();

    @Test
    void herAnswersAreGivenAtTheDoorWithTheKeyboardAlone() {
        chord(KeyCode.CONTROL, KeyCode.N);
        house.settle();
        focus("#answer-membership .toggle-button");
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.SPACE);
        robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        var page = page(((HerRecord) house.here()));
        assertEquals(List.of(ConsentStatus.GIVEN, ConsentStatus.REFUSED, ConsentStatus.LATER),
                Purpose.AT_THE_DOOR.stream()
                        .map(purpose -> page.state(purpose).standing()).toList());
        assertEquals(ConsentStatus.NOT_ASKED, page.state(Purpose.CASE_FILE).standing());
        var heard = page.state(Purpose.MEMBERSHIP).newest().orElseThrow().heard();
        assertEquals(Optional.of(SevenPoints.EXPLAINED), heard.points());
        assertEquals(Optional.of(new ConsentInterpreter.None()), heard.interpreter());
        assertEquals(Optional.of(page.staff().me()), heard.explainedBy());
    }

    @Test
    void atTheDoorNothingElseIsAskedAndNothingIsChosenForHer() {
        house.go(new Welcoming());
        assertEquals(3, robot.lookup(".consent-row").queryAll().size());
        assertTrue(robot.lookup(".consent-row .toggle-button:selected").queryAll().isEmpty());
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(page((HerRecord) house.here()).history().isEmpty());
    }

    @Test
    void aYesIsTakenBackWithTwoClicksFromHerOpenRecord() {
        var her = welcomed(Purpose.SAFE_CONTACT);
        house.go(her);
        int clicks = 0;
        robot.clickOn("Consents & rights");
        house.settle();
        clicks++;
        robot.clickOn(segment("#answer-safe-contact", "No"));
        clicks++;
        house.settle();
        assertEquals(2, clicks);
        assertEquals(ConsentStatus.WITHDRAWN, page(her).state(Purpose.SAFE_CONTACT).standing());
        assertTrue(reads("From now on her number is hidden"), "what ended is said after it");
        assertTrue(reads("Withdrawn on 25 November 2026"));
    }

    @Test
    void aNoOnContactIsInForceAtThePressHoweverTheScreenIsLeft() {
        var her = welcomed(Purpose.SAFE_CONTACT);
        house.go(new HerRecord(her.id(), "participants.record.choices"));
        robot.clickOn(segment("#answer-safe-contact", "No"));
        house.go(new PeopleList(""));
        assertEquals(ConsentStatus.WITHDRAWN, page(her).state(Purpose.SAFE_CONTACT).standing());
        house.go(new HerRecord(her.id(), "participants.record.choices"));
        press("#undo-safe-contact");
        assertEquals(ConsentStatus.GIVEN, page(her).state(Purpose.SAFE_CONTACT).standing());
        assertEquals(3, page(her).history().stream().filter(event -> event.purpose() == Purpose.SAFE_CONTACT)
                .count());
    }

    @Test
    void whoeverAlreadyHasSomethingIsNamedAfterHerNo() {
        var her = welcomed(Purpose.SAFE_CONTACT);
        house.inHouse(open -> open.ledger().override(her.id(), new org.daybook.consents.Overridden(Purpose.REFERRAL,
                org.daybook.consents.LegalBasis.LIFE, Optional.of("City Hospital")),
                new org.daybook.staff.Reason("She lies in hospital; they must know.")));
        house.go(new HerRecord(her.id(), "participants.record.choices"));
        robot.clickOn(segment("#answer-safe-contact", "No"));
        house.settle();
        assertTrue(house.words().stream()
                .anyMatch(words -> words.contains("These already know something about her: City Hospital.")));
    }

    @Test
    void aYesIsTakenBackWithTheKeyboardAlone() {
        var her = welcomed(Purpose.STATISTICS);
        house.go(her);
        chord(KeyCode.CONTROL, KeyCode.TAB);
        chord(KeyCode.CONTROL, KeyCode.TAB);
        focus("#answer-statistics .toggle-button");
        robot.type(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.SPACE);
        house.settle();
        assertEquals(ConsentStatus.WITHDRAWN, page(her).state(Purpose.STATISTICS).standing());
    }

    @Test
    void whoLooksAtWhatWouldEndMayLeaveItAsItIs() {
        var her = welcomed(Purpose.STATISTICS);
        house.go(new HerRecord(her.id(), "participants.record.choices"));
        robot.clickOn(segment("#answer-statistics", "Later"));
        robot.clickOn("Cancel");
        house.settle();
        assertEquals(ConsentStatus.GIVEN, page(her).state(Purpose.STATISTICS).standing());
        assertEquals(1, page(her).history().size());
    }

    @Test
    void whatIsNeededLaterIsFoldedAwayAndAskedByItself() {
        var her = welcomed(Purpose.MEMBERSHIP);
        house.go(new HerRecord(her.id(), "participants.record.choices"));
        assertFalse(reads("What she can do and when she has time."));
        robot.interact(() -> robot.lookup("#neededCard-fold").queryAs(Hyperlink.class).fire());
        house.settle();
        robot.interact(() -> ((ToggleButton) segment("#answer-companies", "Yes")).fire());
        house.settle();
        assertEquals(EnumSet.of(Purpose.MEMBERSHIP, Purpose.COMPANIES), given(her));
    }

    @Test
    void anOrganisationIsToldOnlyWhatIsTickedUntilADay() {
        var her = welcomed(Purpose.MEMBERSHIP);
        house.go(new HerRecord(her.id(), "participants.record.choices"));
        press("#referralsCard-fold");
        press("#keep-referral");
        assertTrue(reads("Type the name of the organisation."));
        robot.interact(() -> robot.lookup("#organisation").queryAs(TextField.class)
                .setText("Legal Desk"));
        press("#shared-need");
        press(segment("#until", "6 months"));
        press(segment("#answer", "Yes"));
        press("#keep-referral");
        var state = page(her).referral("legal desk").orElseThrow();
        assertTrue(state.holds());
        assertTrue(robot.lookup("#shared-code").tryQuery().isEmpty(), "never the number of her card");
        assertEquals(Set.of(SharedData.NEED), state.newest().orElseThrow().sharing().orElseThrow().data());
        assertEquals("2027-05-25", state.newest().orElseThrow().until().orElseThrow().toString());
        assertTrue(reads("Legal Desk"));
    }

    @Test
    void goingOnWithoutHerYesIsWrittenOnHerRecord() {
        var her = welcomed(Purpose.MEMBERSHIP);
        house.go(new HerRecord(her.id(), "participants.record.choices"));
        press("#overridingCard-fold");
        press("#go-on");
        assertTrue(reads("Choose why."));
        press(segment("#purpose", "Contact"));
        press(segment("#ground", "A life is in danger"));
        robot.interact(() -> robot.lookup("#why").queryAs(TextArea.class)
                .setText("She lies in hospital; her sister must know."));
        press("#go-on");
        assertTrue(reads("Contact: A life is in danger"));
        assertTrue(reads("Not read yet"));
        assertEquals(Overriding.Reading.WAITS, page(her).overridings().getFirst().reading());
    }

    /// Who answers for a girl is asked first; what was typed is not typed again.
    @Test
    void whatIsTypedStaysWhenItIsRefused() {
        var her = new HerRecord(house.inHouse(open -> someone().called(MARKER).born(2011, 5).welcomedIn(open)).id());
        house.go(new HerRecord(her.id(), "participants.record.choices"));
        press("#referralsCard-fold");
        robot.interact(() -> robot.lookup("#organisation").queryAs(TextField.class).setText("Legal Desk"));
        press("#shared-need");
        press(segment("#until", "6 months"));
        press(segment("#answer", "Yes"));
        press("#keep-referral");
        assertEquals(Optional.empty(), page(her).referral("legal desk"));
        assertEquals("Legal Desk", robot.lookup("#organisation").queryAs(TextField.class).getText());
    }

    @Test
    void theReasonStaysWhenGoingOnIsRefused() {
        var her = welcomed(Purpose.SAFE_CONTACT);
        house.go(new HerRecord(her.id(), "participants.record.choices"));
        press("#overridingCard-fold");
        press(segment("#purpose", "Contact"));
        press(segment("#ground", "A life is in danger"));
        robot.interact(() -> robot.lookup("#why").queryAs(TextArea.class)
                .setText("She lies in hospital; her sister must know."));
        press("#go-on");
        assertEquals(List.of(), page(her).overridings());
        assertEquals("She lies in hospital; her sister must know.",
                robot.lookup("#why").queryAs(TextArea.class).getText());
    }

    @Test
    void herAnswersArePrintedInHerLanguageWithoutHerName() {
        var her = new HerRecord(house.inHouse(open -> someone().called(MARKER).speaking("uk")
                .answering(Purpose.STATISTICS, Answer.REFUSED).welcomedIn(open)).id());
        house.go(new HerRecord(her.id(), "participants.record.choices"));
        robot.clickOn("Print for her");
        house.settle();
        var words = String.join("\n", paper.pages().getFirst());
        assertTrue(words.contains("Ваші рішення") && words.contains("Ні"), words);
        assertFalse(words.contains(MARKER));
        assertFalse(words.contains("Legal"));
        assertTrue(reads("Printed. The paper is hers"));
    }

    @Test
    void theSevenPointsAreReadInHerLanguage() {
        house.go(new HerRecord(house.inHouse(open -> someone().speaking("ar").welcomedIn(open)).id()));
        robot.clickOn("Consents & rights");
        house.settle();
        assertEquals("ar", robot.lookup("#language").<ComboBox<Locale>>query().getValue().getLanguage());
        robot.clickOn("Show the seven points");
        assertEquals(7, robot.lookup(".point").queryAll().size());
    }

    private HerRecord welcomed(Purpose agreed) {
        return new HerRecord(house.inHouse(open -> someone().called(MARKER).answering(agreed, Answer.GIVEN)
                .welcomedIn(open)).id());
    }

    private ConsentPage page(HerRecord her) {
        return house.inHouse(open -> open.participants().open(her.id())).page();
    }

    private EnumSet<Purpose> given(HerRecord her) {
        var given = EnumSet.noneOf(Purpose.class);
        page(her).states().stream().filter(state -> state.holds()).forEach(state -> given.add(state.purpose()));
        return given;
    }

    private Node segment(String row, String word) {
        return robot.lookup(row + " .toggle-button").match(button -> ((Labeled) button).getText().equals(word))
                .query();
    }

    private void press(String query) {
        press(robot.lookup(query).<Node>query());
    }

    private void press(Node node) {
        robot.interact(() -> ((ButtonBase) node).fire());
        house.settle();
    }

    private void focus(String query) {
        robot.interact(() -> robot.lookup(query).query().requestFocus());
    }

    private boolean reads(String start) {
        return house.words().stream().anyMatch(words -> words.startsWith(start));
    }

    private void chord(KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        house.settle();
    }
}
