package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentPage;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.Purpose;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A girl is welcomed, asked on her record, and asked again at 18, by the keyboard alone; an adult is asked nothing more.
class GirlsScreenTest {
    private static final Assent MOTHER = Assent.together(Assent.Who.WITH_CAREGIVER, Assent.Relation.MOTHER,
            Assent.Own.YES);

    private final PaperTray paper = new PaperTray();

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).people().printing(paper);
    private final Hand robot = new Hand();

    @Test
    void aGirlIsWelcomedWithHerMotherSaysNoHerselfAndIsAskedAgainAt18() {
        house.go(new Welcoming());
        assertFalse(asked(), "of somebody whose age is not known nothing more is asked");
        focus("#year");
        robot.write("1990");
        assertFalse(asked(), "nor of anybody grown up");
        robot.eraseText(4).write("2008");
        assertTrue(asked());
        focus("#answer-membership .toggle-button");
        robot.type(KeyCode.SPACE);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(reads("She is under 18. Choose who answers."), () -> house.words().toString());
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        robot.type(KeyCode.TAB, KeyCode.DOWN, KeyCode.TAB, KeyCode.SPACE);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        var her = (HerRecord) house.here();
        assertEquals(ConsentStatus.GIVEN, page(her).state(Purpose.MEMBERSHIP).standing());
        assertEquals(Optional.of(MOTHER), page(her).history().getFirst().heard().assent());

        chord(KeyCode.CONTROL, KeyCode.TAB);
        chord(KeyCode.CONTROL, KeyCode.TAB);
        focus("#answer-statistics .toggle-button");
        robot.type(KeyCode.SPACE);
        house.settle();
        assertTrue(reads("She is under 18"));
        assertEquals(ConsentStatus.NOT_ASKED, page(her).state(Purpose.STATISTICS).standing());
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        robot.type(KeyCode.TAB, KeyCode.DOWN, KeyCode.TAB, KeyCode.RIGHT, KeyCode.SPACE);
        assertTrue(reads("Her own no counts"));
        focus("#answer-statistics .toggle-button");
        robot.type(KeyCode.SPACE);
        house.settle();
        assertEquals(ConsentStatus.REFUSED, page(her).state(Purpose.STATISTICS).standing());
        assertTrue(reads("Saved as her No."));

        house.clock().move(Duration.ofDays(40));
        house.go(new PeopleList(""));
        house.go(new HerRecord(her.id(), "participants.record.choices"));
        assertTrue(reads("She turned 18 on 1 January 2027"), () -> house.words().toString());
        assertFalse(asked(), "she answers herself");
        focus("#answer-membership .toggle-button");
        robot.type(KeyCode.SPACE);
        house.settle();
        assertEquals(Optional.empty(), page(her).history().getFirst().heard().assent());
        assertEquals(ConsentStatus.GIVEN, page(her).state(Purpose.MEMBERSHIP).standing());
        assertFalse(reads("She turned 18 on"), "asked and done");
    }

    @Test
    void herPaperSaysWhoAnsweredButNotWhoItWasNorWhy() {
        var with = house.inHouse(open -> someone().speaking("it").born(2012, 3)
                .answering(Purpose.MEMBERSHIP, org.daybook.consents.Answer.GIVEN).welcomedIn(open, MOTHER)).id();
        var alone = house.inHouse(open -> someone().speaking("en").born(2010, 3)
                .answering(Purpose.MEMBERSHIP, org.daybook.consents.Answer.GIVEN)
                .welcomedIn(open, Assent
                        .alone(new Assent.Alone(Assent.Why.OTHER, "Quasarine", Assent.DecidedBy.WORKER))))
                .id();
        var hers = printed(with);
        assertTrue(hers.contains("ha risposto con te") && hers.contains("Anche tu hai detto sì."), hers);
        assertTrue(hers.contains("dal 1 aprile 2030"), hers);
        assertFalse(hers.contains("Madre") || hers.contains("Mother"), hers);
        var own = printed(alone);
        assertTrue(own.contains("You answered yourself."), own);
        assertFalse(own.contains("Quasarine"), own);
    }

    private String printed(org.daybook.base.ParticipantId her) {
        house.go(new HerRecord(her, "participants.record.choices"));
        robot.clickOn("Consents");
        robot.clickOn("Print for her");
        house.settle();
        return String.join("\n", paper.pages().getLast());
    }

    private boolean asked() {
        house.settle();
        return reads("Who answers?");
    }

    private ConsentPage page(HerRecord her) {
        return house.inHouse(open -> open.participants().open(her.id())).page();
    }

    private void focus(String query) {
        robot.interact(() -> robot.lookup(query).match(node -> node.isVisible()
                && !(node instanceof Labeled labeled && labeled.isDisabled())).query().requestFocus());
    }

    private boolean reads(String start) {
        return house.words().stream().anyMatch(words -> words.startsWith(start));
    }

    private void chord(KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        house.settle();
    }
}
