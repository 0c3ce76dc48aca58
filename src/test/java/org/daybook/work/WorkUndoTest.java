package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.outcomes.OutcomesFeature;
import org.daybook.participants.HerRecord;
import org.daybook.paths.PathsFeature;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.HerWishes;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// *Undo* of what was recorded about offers, marks and limits of her work, in a real window on a real encrypted store: it is as
/// it was before, unless a colleague changed it since.
class WorkUndoTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new CompanyList()).roles(Set.of(Role.CASEWORKER, Role.COORDINATOR))
            .people().rooms(PathsFeature.class, OutcomesFeature.class, WorkFeature.class);
    private final Hand robot = new Hand();

    @Test
    void anOfferIsUndoneUntilSomethingIsSaidAboutIt() {
        var her = wishing();
        var opening = opening(1);
        house.go(new OpeningPlace(company(opening), Optional.of(opening)));
        fire("#findPeople");
        fire("Ask her");
        assertEquals(1, offers(her).size());
        undo();
        assertShown("The offer is deleted.", "Ask her");
        assertEquals(List.of(), offers(her));
        fire("Ask her");
        var made = offer(her);
        house.inHouse(open -> {
            open.work().offers().answer(her, made.id(), OfferAnswer.NO);
            return true;
        });
        undo();
        assertShown("A colleague changed this meanwhile. Look at it again.");
        assertEquals(Optional.of(OfferAnswer.NO), offer(her).hers());
    }

    @Test
    void eachAnswerToAnOfferIsUndone() {
        var her = wishing();
        var opening = opening(2);
        house.inHouse(open -> open.work().offers().offer(her, opening));
        var asked = offer(her);
        house.go(new HerRecord(her, "work.section.title"));
        fire("#offer-yes");
        undo();
        assertShown("Undone. It is as it was before.");
        assertEquals(asked, offer(her));
        fire("#offer-yes");
        var agreed = offer(her);
        house.inHouse(open -> {
            open.work().offers().interview(her, asked.id(), TODAY.atTime(10, 30));
            return true;
        });
        house.go(new CompanyList());
        house.go(new HerRecord(her, "work.section.title"));
        var invited = offer(her);
        fire("Took place");
        assertEquals(Optional.of(InterviewOutcome.HELD), offer(her).interview().orElseThrow().outcome());
        undo();
        assertEquals(invited, offer(her));
        fire("Cancelled");
        undo();
        assertEquals(invited, offer(her));
        choose(".combo-box", CompanyAnswer.HOURS);
        fire("Add answer");
        assertEquals(Optional.of(CompanyAnswer.HOURS), offer(her).companys());
        undo();
        assertEquals(invited, offer(her));
        fire("#offer-no");
        assertEquals(Optional.of(OfferAnswer.NO), offer(her).hers());
        undo();
        assertEquals(invited, offer(her), "with the interview");
        assertEquals(agreed.hers(), offer(her).hers());
    }

    /// On the list of the day as on her page: nothing that a colleague recorded since is undone, nor the same if she recorded it
    /// first.
    @Test
    void anOutcomeOnTheListOfTheDayIsUndoneAsOnHerPage() {
        var her = wishing();
        var invited = invited(her);
        house.go(new WorkDueList());
        fire("Took place");
        undo();
        assertShown("Undone. It is as it was before.");
        assertEquals(invited, offer(her));
        fire("She did not come");
        house.inHouse(open -> open.work().offers().companyAnswered(her, invited.id(), CompanyAnswer.HOURS));
        undo();
        assertShown("A colleague changed this meanwhile. Look at it again.");
        assertEquals(Optional.of(InterviewOutcome.NOT_CAME), offer(her).interview().orElseThrow().outcome());
    }

    @Test
    void theSameOutcomeOfAColleagueIsNotUndone() {
        var her = wishing();
        var invited = invited(her);
        house.go(new WorkDueList());
        house.inHouse(open -> open.work().offers().came(her, invited.id(), InterviewOutcome.HELD));
        fire("Took place");
        assertTrue(house.words().stream().anyMatch(words -> words.endsWith(": Took place")));
        assertFalse(house.words().contains("Undo"), "it was a colleague");
    }

    private JobOffer invited(ParticipantId her) {
        var opening = opening(2);
        house.inHouse(open -> {
            var offer = open.work().offers().offer(her, opening);
            open.work().offers().answer(her, offer, OfferAnswer.YES);
            return open.work().offers().interview(her, offer, TODAY.atTime(10, 30));
        });
        return offer(her);
    }

    /// Undoing her no offers it again: not if a colleague did so, nor if she may not go there any more.
    @Test
    void anAnswerStaysIfTheOfferMayNotBeOpenAgain() {
        var her = wishing();
        var opening = opening(2);
        house.inHouse(open -> open.work().offers().offer(her, opening));
        house.go(new HerRecord(her, "work.section.title"));
        fire("#offer-no");
        var second = house.inHouse(open -> open.work().offers().offer(her, opening));
        undo();
        assertShown("She has already been asked about this opening.");
        assertEquals(2, offers(her).size());

        house.inHouse(open -> {
            open.work().offers().answer(her, second, OfferAnswer.YES);
            return true;
        });
        house.go(new CompanyList());
        house.go(new HerRecord(her, "work.section.title"));
        fire("#offer-no");
        house.inHouse(open -> open.work().limits().keepFrom(her, Sector.AGRICULTURE));
        undo();
        assertShown("She is not to be placed there. Ask her caseworker.");
        assertTrue(offers(her).stream().allMatch(one -> one.hers().equals(Optional.of(OfferAnswer.NO))));
    }

    @Test
    void aCorrectedAnswerAtAMarkIsUndone() {
        var her = house.inHouse(open -> {
            var known = someone().called("Амина").answering(Purpose.COMPANIES, Answer.GIVEN)
                    .answering(Purpose.FOLLOW_UP, Answer.GIVEN).answering(Purpose.SAFE_CONTACT, Answer.GIVEN)
                    .welcomedIn(open).id();
            open.contacts().change(known, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
            var job = open.work().placements().foundHerself(known, NewPlacement.from(TODAY.minusMonths(2)));
            open.work().placements().answers().record(known, job, 1, MarkAnswer.NOT_REACHED);
            return known;
        });
        house.go(new HerRecord(her, "work.section.title"));
        correct();
        assertEquals(MarkState.KEPT, mark(her).state());
        undo();
        assertShown("Undone. It is as it was before.");
        assertEquals(MarkState.LOST, mark(her).state());
        correct();
        var first = mark(her).placement();
        house.inHouse(open -> {
            open.work().placements().answers().correct(her, first, 1, MarkAnswer.PREFERS_NOT);
            return true;
        });
        undo();
        assertShown("A colleague changed this meanwhile. Look at it again.");
        assertEquals(MarkState.DECLINED, mark(her).state());
    }

    @Test
    void aLimitIsSetAndRemovedAndBothAreUndone() {
        var her = wishing();
        house.go(new HerRecord(her, "work.section.title"));
        limitTo("Palermo");
        assertEquals(1, limits(her).size());
        undo();
        assertShown("Undone. It is as it was before.", "No limits.");
        assertEquals(List.of(), limits(her));

        limitTo("Palermo");
        fire("Remove");
        assertEquals(List.of(), limits(her));
        undo();
        assertShown("Palermo");
        assertEquals(Optional.of("Palermo"), limits(her).getFirst().words());

        fire("Remove");
        house.inHouse(open -> open.work().limits().keepFromTown(her, "Palermo"));
        undo();
        assertShown("A colleague changed this meanwhile. Look at it again.");
        assertEquals(1, limits(her).size());
    }

    private void correct() {
        fire("#correct-1");
        fire("Still working");
    }

    private void limitTo(String town) {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#town").queryAs(TextInputControl.class).setText(town);
            return true;
        });
        fire("#keepFromTown");
    }

    private ParticipantId wishing() {
        return house.inHouse(open -> {
            var known = someone().called("Амина").answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(open).id();
            open.work().wishes().save(known, WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS), 24));
            return known;
        });
    }

    private OpeningId opening(int places) {
        return house.inHouse(open -> {
            var company = open.work().companies().add(CompanyDetails.named("Orto", Sector.AGRICULTURE));
            open.work().companies().check(company, CheckedBy.VISIT, Set.of());
            return open.work().openings().add(company, OpeningDetails.of("Garden", OpeningKind.JOB, places));
        });
    }

    private CompanyId company(OpeningId opening) {
        return house.inHouse(open -> open.work().openings().look(opening)).company();
    }

    private List<JobOffer> offers(ParticipantId her) {
        return page(her).offers();
    }

    private JobOffer offer(ParticipantId her) {
        return offers(her).getFirst();
    }

    private WorkMark mark(ParticipantId her) {
        return page(her).marks().getFirst();
    }

    private List<WishPage.Limit> limits(ParticipantId her) {
        return page(her).limits();
    }

    private WishPage page(ParticipantId her) {
        return house.inHouse(open -> open.work().wishes().of(her));
    }

    private void assertShown(String... sentences) {
        for (var sentence : sentences) {
            assertTrue(house.words().contains(sentence), () -> sentence + " not in " + house.words());
        }
    }

    private <T> void choose(String list, T value) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(list).<ComboBox<Optional<T>>>queryAll().stream()
                    .filter(box -> "What the company says".equals(box.getAccessibleText())).findFirst().orElseThrow()
                    .setValue(Optional.of(value));
            return true;
        });
        house.settle();
    }

    private void undo() {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#message-undo").<Hyperlink>query().fire();
            return true;
        });
        house.settle();
    }

    private void fire(String button) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(button).queryAs(ButtonBase.class).fire();
            return true;
        });
        house.settle();
    }
}
