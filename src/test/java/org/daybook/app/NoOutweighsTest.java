package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentPage;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.Sharing;
import org.daybook.participants.PeopleList;
import org.daybook.staff.Role;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Met;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// She agreed, but before the form was saved the screen was hidden, and she said no to a colleague. No form that records an
/// answer turns her no into a yes when it is continued. The forms that show stored answers are in [TwoColleaguesTest].
class NoOutweighsTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(EnumSet.allOf(Role.class)).everyRoom()
            .unstyled();
    private final FormHand hand = new FormHand(house);
    private ParticipantId her = new ParticipantId(new java.util.UUID(0, 0));

    @BeforeEach
    void somebody() {
        her = house.inHouse(site -> someone().called("Zuccherina").welcomedIn(site).id());
    }

    @Test
    void noCaseFileIsOpenedOnIt() {
        var form = caseFile();
        var typed = hand.unsaved();
        house.inHouse(site -> site.ledger().answer(her, RecordedAnswer.of(Purpose.CASE_FILE, Answer.REFUSED, heard())));
        assertEquals(List.of(Met.How.NO_STANDS), hand.goOn(form, typed).stream().map(Met::how).toList());
        hand.save(form);
        assertEquals(Answer.REFUSED, page().state(Purpose.CASE_FILE).answer());
    }

    /// She refused once, and agrees today: the yes that is typed is newer than her no.
    @Test
    void aCaseFileIsOpenedOnAYesThatIsNewerThanHerNo() {
        house.inHouse(site -> site.ledger().answer(her, RecordedAnswer.of(Purpose.CASE_FILE, Answer.REFUSED, heard())));
        var form = caseFile();
        assertEquals(List.of(), hand.goOn(form, hand.unsaved()));
        assertEquals(List.of(), hand.goOn(form, hand.unsaved()), "also after a second lock");
        hand.save(form);
        assertEquals(Answer.GIVEN, page().state(Purpose.CASE_FILE).answer());
    }

    private FormStory caseFile() {
        var form = FormStory.of("CaseOpeningController", record("cases.tab.title"),
                "#asks-for-support").savedBy("#beginCase");
        hand.open(form);
        onScreen(() -> {
            ((CheckBox) hand.seen("#limits").orElseThrow()).setSelected(true);
            return true;
        });
        agree();
        return form;
    }

    @Test
    void somethingIsSharedOnAYesThatIsNewerThanHerNo() {
        sheRefuses();
        var form = sharing();
        assertEquals(List.of(), hand.goOn(form, hand.unsaved()));
        assertEquals(List.of(), hand.goOn(form, hand.unsaved()), "also after a second lock");
        hand.save(form);
        assertEquals(Answer.GIVEN, page().referral("Clinic").orElseThrow().answer());
    }

    @Test
    void aReferralIsPreparedOnAYesThatIsNewerThanHerNo() {
        sheRefuses();
        var form = referral();
        assertEquals(List.of(), hand.goOn(form, hand.unsaved()));
        assertEquals(List.of(), hand.goOn(form, hand.unsaved()), "also after a second lock");
        assertTrue(onScreen(() -> hand.segments("#referral-until").chosen()).isPresent());
    }

    private FormStory sharing() {
        var form = FormStory.of("ReferralsController", record("participants.record.choices"),
                "#referralsCard-fold").savedBy("#keep-referral");
        hand.open(form);
        hand.type("#organisation", "Clinic");
        onScreen(() -> {
            ((CheckBox) hand.seen("#shared-name").orElseThrow()).setSelected(true);
            ((ButtonBase) hand.segments("#until").getChildren().getFirst()).fire();
            return true;
        });
        agree();
        return form;
    }

    private FormStory referral() {
        var form = FormStory.of("ReferralFormController", record("referrals.tab.title"),
                "#refer");
        hand.open(form);
        hand.type("#referral-organisation", "Clinic");
        untilChosen();
        return form;
    }

    @Test
    void nothingIsSharedOnIt() {
        var form = sharing();
        var typed = hand.unsaved();
        sheRefuses();
        assertEquals(List.of(Met.How.NO_STANDS), hand.goOn(form, typed).stream().map(Met::how).toList());
        hand.save(form);
        assertEquals(Answer.REFUSED, page().referral("Clinic").orElseThrow().answer());
    }

    @Test
    void noReferralIsPreparedOnIt() {
        var form = referral();
        var typed = hand.unsaved();
        sheRefuses();
        assertEquals(List.of(Met.How.NO_STANDS), hand.goOn(form, typed).stream().map(Met::how).toList());
        assertEquals("Clinic", hand.text("#referral-organisation"));
        assertEquals(Optional.empty(), onScreen(() -> hand.segments("#referral-until").chosen()),
                "how long she agrees is asked again");
    }

    /// She hears of the no, and now says otherwise: that yes is newer.
    @Test
    void somethingIsSharedOnAYesAfterTheNoWasShown() {
        var form = sharing();
        var typed = hand.unsaved();
        sheRefuses();
        hand.goOn(form, typed);
        agree();
        assertEquals(List.of(), hand.goOn(form, hand.unsaved()));
        hand.save(form);
        assertEquals(Answer.GIVEN, page().referral("Clinic").orElseThrow().answer());
    }

    @Test
    void aReferralIsPreparedOnAYesAfterTheNoWasShown() {
        var form = referral();
        var typed = hand.unsaved();
        sheRefuses();
        hand.goOn(form, typed);
        untilChosen();
        assertEquals(List.of(), hand.goOn(form, hand.unsaved()));
        assertTrue(onScreen(() -> hand.segments("#referral-until").chosen()).isPresent());
    }

    private void untilChosen() {
        onScreen(() -> {
            ((ButtonBase) hand.segments("#referral-until").getChildren().getFirst()).fire();
            return true;
        });
    }

    private void agree() {
        onScreen(() -> {
            hand.<Answer>segments("#answer").choose(Optional.of(Answer.GIVEN));
            return true;
        });
    }

    private void sheRefuses() {
        house.inHouse(site -> site.ledger().answer(her, new RecordedAnswer(Purpose.REFERRAL, Answer.REFUSED, heard(),
                Optional.empty(), Optional.of(new Sharing("clinic", Set.of())))));
    }

    private ConsentPage page() {
        return house.inHouse(site -> site.participants().open(her).page());
    }

    private static Heard heard() {
        return Heard.only(new ConsentWording(ConsentWording.CURRENT, "en"));
    }

    private String record(String section) {
        return "record/" + her.value() + " " + section;
    }
}
