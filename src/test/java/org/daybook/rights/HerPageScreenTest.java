package org.daybook.rights;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.participants.HerRecord;
import org.daybook.participants.Participant;
import org.daybook.participants.PeopleList;
import org.daybook.staff.Preset;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Her page, turned to her next to a caseworker: nothing but her choices and who opened her record.
class HerPageScreenTest {
    private static final ConsentWording ENGLISH = new ConsentWording(ConsentWording.CURRENT, "en");

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(Preset.CASEWORKER.roles()).people()
            .rooms(RightsFeature.class);
    private final Hand robot = new Hand();

    private Participant her(String language) {
        var woman = house.inHouse(open -> someone().called("Leila Starling").known("Lila").speaking(language)
                .answering(Purpose.MEMBERSHIP, Answer.GIVEN).answering(Purpose.STATISTICS, Answer.REFUSED)
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(open));
        house.clock().move(Duration.ofDays(3));
        house.inHouse(open -> {
            open.participants().open(woman.id());
            return open.participants().ledger().answer(woman.id(), new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN,
                    Heard.only(ENGLISH), Optional.of(LocalDate.now(house.clock()).plusMonths(3)),
                    Optional.of(new Sharing("Legal desk Ballarò", Set.of(SharedData.CODE, SharedData.NEED)))));
        });
        house.clock().move(Duration.ofDays(1));
        return woman;
    }

    private void openTab(Participant her) {
        house.go(new HerRecord(her.id(), "rights.tab.title"));
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
    }

    private ConsentStatus standing(Participant her, Purpose purpose) {
        return house.inHouse(open -> open.participants().open(her.id())).page().state(purpose).standing();
    }

    /// From her rights: one click shows her the page, one withdraws the yes. The ended consent is shown after it, with a way
    /// back.
    @Test
    void aYesIsTakenBackInTwoClicksAndGivenAnew() {
        var her = her("en");
        openTab(her);
        press("#show-her-page");
        assertEquals(new HerPage(her.id()), house.here());
        press("#take-back-safe-contact");
        assertEquals(ConsentStatus.WITHDRAWN, standing(her, Purpose.SAFE_CONTACT), "in force at the press");
        assertTrue(house.words().contains("We no longer phone you or write to you."), "what ended is said");
        assertTrue(house.words().contains("Done. Your yes is taken back."));
        press("#undo-safe-contact");
        assertEquals(ConsentStatus.GIVEN, standing(her, Purpose.SAFE_CONTACT), "the wrong button");
        assertTrue(house.words().contains("Done. Your yes stands again."));
        press("#take-back-safe-contact");
        assertEquals(ConsentStatus.WITHDRAWN, standing(her, Purpose.SAFE_CONTACT));
        assertEquals("answer-safe-contact", focused());
        robot.type(KeyCode.SPACE);
        house.settle();
        assertEquals(ConsentStatus.WITHDRAWN, standing(her, Purpose.SAFE_CONTACT), "nothing is written by asking");
        long before = written(her);
        pressTwice("#say-given-safe-contact");
        assertEquals(ConsentStatus.GIVEN, standing(her, Purpose.SAFE_CONTACT));
        assertEquals(before + 1, written(her), "pressed twice, written once");
    }

    private void pressTwice(String id) {
        var button = robot.lookup(id).queryButton();
        ScreenHouse.onScreen(() -> {
            button.fire();
            button.fire();
            return true;
        });
        house.settle();
    }

    private long written(Participant her) {
        return house.inHouse(open -> open.participants().open(her.id())).page().history().size();
    }

    @Test
    void nothingElseOfHerRecordStandsThereAndThereIsOneWayBack() {
        var her = her("en");
        openTab(her);
        press("#show-her-page");
        var words = house.words();
        for (var hidden : List.of("Leila", "Starling", "Lila", her.card().toString(), "People", "Coordinator")) {
            assertFalse(words.stream().anyMatch(text -> text.contains(hidden)), hidden);
        }
        assertTrue(words.containsAll(List.of("Your choices", "Legal desk Ballarò", "Not asked",
                "Wrote down your answer")), words::toString);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        house.settle();
        assertEquals(new HerPage(her.id()), house.here(), "no key leads elsewhere");
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        house.settle();
        assertEquals(new HerRecord(her.id()), house.here());
        assertTrue(house.words().contains("People"), "the sidebar is there again");
    }

    @Test
    void aReferralIsTakenBackForItsOrganisationAlone() {
        var her = her("ar");
        house.go(new HerPage(her.id()));
        assertTrue(house.words().contains("اختياراتكِ"), "in her language");
        press("#take-back-referral");
        assertEquals(ConsentStatus.WITHDRAWN, standing(her, Purpose.REFERRAL));
        assertEquals(ConsentStatus.GIVEN, standing(her, Purpose.MEMBERSHIP));
    }

    private String focused() {
        return ScreenHouse.onScreen(() -> Optional.ofNullable(house.stage().getScene().getFocusOwner())
                .map(Node::getId).orElse(""));
    }

    private static Optional<ScrollPane> scrolls(Node node) {
        if (node instanceof ScrollPane pane && pane.getStyleClass().contains("page-scroll")) {
            return Optional.of(pane);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> scrolls(child).stream()).findFirst()
                : Optional.empty();
    }
}
