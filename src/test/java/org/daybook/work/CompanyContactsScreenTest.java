package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.work.CompanyPerson.About;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// On the page of a company contacts are corrected and contact persons are added, each with *Undo*.
class CompanyContactsScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new CompanyList()).roles(Set.of(Role.CASEWORKER, Role.COORDINATOR))
            .people().rooms(WorkFeature.class);
    private final Hand robot = new Hand();

    @Test
    void aContactIsCorrectedAndTheCorrectionUndone() {
        var company = company();
        write("#company-talk", "They call us bakc.");
        fire("#addTalk");
        fire("#edit-talk");
        assertEquals("They call us bakc.", text("#company-talk"));
        write("#company-talk", "They call us back.");
        // A half-typed correction waits while she looks elsewhere.
        house.go(new CompanyList());
        house.go(new CompanyPlace(Optional.of(company)));
        assertEquals("They call us back.", text("#company-talk"));
        fire("#addTalk");
        assertEquals("", text("#company-talk"));
        assertTrue(house.words().contains("They call us back."), house.words()::toString);
        assertFalse(house.words().contains("They call us bakc."), house.words()::toString);
        undo();
        assertTrue(house.words().contains("They call us bakc."), house.words()::toString);
        assertEquals(0, page(company).talks().getFirst().before());
    }

    /// The next key would replace what is selected.
    @Test
    void aContactIsEditedAtItsEnd() {
        company();
        write("#company-talk", "They call us bakc.");
        fire("#addTalk");
        ScreenHouse.onScreen(() -> {
            robot.lookup("#edit-talk").queryButton().requestFocus();
            return true;
        });
        fire("#edit-talk");
        var talk = robot.lookup("#company-talk").queryAs(TextInputControl.class);
        assertEquals("", talk.getSelectedText());
        assertEquals(talk.getLength(), talk.getCaretPosition());
    }

    /// It was corrected because it named somebody: it is shown on request to staff who may correct, and is then deleted.
    @Test
    void aFormerTextStandsOnNoPageAndCanBeDeleted() {
        var company = company();
        write("#company-talk", "Spoke about Olena Koval.");
        fire("#addTalk");
        fire("#edit-talk");
        write("#company-talk", "Spoke about a placement.");
        fire("#addTalk");
        assertFalse(isShown("Olena Koval"), house.words()::toString);
        fire("#former-talk");
        assertTrue(isShown("Olena Koval"), house.words()::toString);
        fire("#delete-former");
        assertFalse(isShown("Olena Koval"), house.words()::toString);
        assertTrue(house.words().contains("Spoke about a placement."), house.words()::toString);
        assertTrue(robot.lookup("#former-talk").tryQuery().isEmpty(), "nothing is left to be shown");
        assertEquals(0, page(company).talks().getFirst().before());
    }

    private boolean isShown(String words) {
        return house.words().stream().anyMatch(one -> one.contains(words));
    }

    @Test
    void whatIsUndoneStandsInTheFormAgain() {
        var company = company();
        write("#person-name", "Giulia Csota");
        write("#person-reach", "091 555 0100");
        fire("#savePerson");
        undo();
        assertEquals(List.of(), page(company).people());
        assertEquals("Giulia Csota 091 555 0100", text("#person-name") + " " + text("#person-reach"));
        write("#person-name", "Giulia Costa");
        fire("#savePerson");
        assertEquals(List.of("Giulia Costa"),
                page(company).people().stream().map(one -> one.about().name()).toList());
    }

    /// An addition is undone while it is already edited again: nothing is left to change, and the form adds.
    @Test
    void anUndoneRowIsEditedNoMore() {
        var company = company();
        write("#company-talk", "They call us.");
        fire("#addTalk");
        fire("#edit-talk");
        undo();
        assertEquals("", text("#company-talk"));
        write("#company-talk", "Somebody else.");
        fire("#addTalk");
        assertEquals(List.of("Somebody else."), page(company).talks().stream().map(Company.Talk::words).toList());

        write("#person-name", "Giulia Costa");
        fire("#savePerson");
        fire("#edit-person");
        undo();
        assertEquals("", text("#person-name"));
        write("#person-name", "Anna Bruno");
        fire("#savePerson");
        assertEquals(List.of("Anna Bruno"),
                page(company).people().stream().map(one -> one.about().name()).toList());
    }

    /// A colleague deleted the person whom she was changing: her half-typed words do not name anybody again unless she requests
    /// it.
    @Test
    void aPersonDeletedMeanwhileIsNotAddedAnew() {
        var company = company();
        write("#person-name", "Giulia Costa");
        fire("#savePerson");
        fire("#edit-person");
        write("#person-reach", "giulia@example.org");
        house.go(new CompanyList());
        house.inHouse(open -> {
            open.work().companyContacts().delete(company,
                    open.work().companies().page(company).people().getFirst());
            return true;
        });
        house.go(new CompanyPlace(Optional.of(company)));
        assertEquals("", text("#person-reach"));
        assertTrue(isShown("The entry you were changing was deleted meanwhile."), house.words()::toString);
        // Asked again after she hides and comes back without having decided.
        house.go(new CompanyList());
        house.go(new CompanyPlace(Optional.of(company)));
        assertTrue(isShown("The entry you were changing was deleted meanwhile."), house.words()::toString);
        fire("#savePerson");
        assertEquals(List.of(), page(company).people());
    }

    /// The page is read again while the form is filled in, for whatever reason: a colleague's changes in between stay.
    @Test
    void aColleaguesChangeIsNotPassedOver() {
        var company = company();
        write("#company-talk", "First.");
        fire("#addTalk");
        write("#person-name", "Giulia Costa");
        fire("#savePerson");
        fire("#edit-talk");
        fire("#edit-person");
        house.inHouse(open -> {
            var page = open.work().companies().page(company);
            open.work().companyContacts().correct(company, page.talks().getFirst(), "A colleague's.");
            return open.work().companyContacts().change(company, page.people().getFirst(),
                    new About("Giulia Neri", Optional.empty(), Optional.empty()));
        });
        fire("#close");
        write("#company-talk", "Mine.");
        write("#person-name", "Giulia Bianchi");
        fire("#addTalk");
        assertTrue(isShown("someone else changed this"), house.words()::toString);
        assertEquals("A colleague's. Giulia Neri", text("#company-talk") + " " + text("#person-name"));
        assertEquals("A colleague's.", page(company).talks().getFirst().words());
        assertEquals("Giulia Neri", page(company).people().getFirst().about().name());
    }

    /// Names at the company are still being read when she presses: the contact person stays.
    @Test
    void thePersonAtTheCompanyStaysWhileNamesAreRead() {
        var company = company();
        var her = house.inHouse(open -> {
            var known = someone().called("Амина").answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(open).id();
            var opening = open.work().openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.JOB, 1));
            open.work().place(known, opening, NewPlacement.from(LocalDate.of(2026, 11, 2)).turningTo("Giulia Costa"));
            return known;
        });
        house.go(new HerWorkPlace(her));
        var end = new CountDownLatch(1);
        ScreenHouse.onScreen(() -> {
            house.ui().background().run(() -> isHeldUpBy(end), _ -> {});
            robot.lookup("#change-job").queryButton().fire();
            robot.lookup("#placing-hours").queryAs(TextInputControl.class).setText("12");
            robot.lookup("#place").queryButton().fire();
            return true;
        });
        end.countDown();
        house.settle();
        assertEquals(12, job(her).hours().orElseThrow());
        assertEquals(Optional.of("Giulia Costa"), job(her).person());
    }

    private static boolean isHeldUpBy(CountDownLatch end) {
        try {
            return end.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void contactPersonsAreAddedChangedAndDeleted() {
        var company = company();
        fire("#savePerson");
        assertTrue(house.words().contains("Write the name."), house.words()::toString);
        write("#person-name", "Giulia Costa");
        write("#person-task", "Shift leader");
        fire("#savePerson");
        assertEquals(List.of(new About("Giulia Costa", Optional.of("Shift leader"), Optional.empty())),
                page(company).people().stream().map(CompanyPerson::about).toList());
        fire("#edit-person");
        write("#person-name", "Giulia Costa-Neri");
        fire("#savePerson");
        undo();
        assertEquals("Giulia Costa", page(company).people().getFirst().about().name());
        fire("#delete-person");
        assertEquals(List.of(), page(company).people());
        undo();
        assertTrue(house.words().contains("Giulia Costa"), house.words()::toString);
    }

    @Test
    void thePersonAtTheCompanyIsChosenForAPlacement() {
        var company = company();
        var her = house.inHouse(open -> {
            var known = someone().called("Амина").answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(open).id();
            open.work().wishes().save(known, WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS), 24));
            open.work().companyContacts().add(company, new About("Giulia Costa", Optional.empty(), Optional.empty()));
            open.work().openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.JOB, 1));
            return known;
        });
        house.go(new OpeningPlace(company, Optional.of(house.inHouse(open -> open.work().openings().open())
                .getFirst().id())));
        fire("#findPeople");
        fire("Place");
        write("#placing-starts", "2/11");
        choose("Giulia Costa");
        fire("#place");
        assertEquals(Optional.of("Giulia Costa"), job(her).person());

        house.go(new HerWorkPlace(her));
        assertTrue(house.words().stream().anyMatch(one -> one.contains("contact there: Giulia Costa")),
                house.words()::toString);
        fire("#change-job");
        assertEquals(Optional.of("Giulia Costa"), chosen(), "what is known stands in the form");
        choose("R. Russo");
        fire("#place");
        assertEquals(Optional.of("R. Russo"), job(her).person());
        assertFalse(house.words().stream().anyMatch(one -> one.contains("Giulia Costa")), house.words()::toString);
    }

    private CompanyId company() {
        var company = house.inHouse(open -> {
            var added = open.work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING)
                    .speaking("R. Russo", "+39 091 111 111"));
            open.work().companies().check(added, CheckedBy.VISIT, Set.of());
            return added;
        });
        house.go(new CompanyPlace(Optional.of(company)));
        return company;
    }

    private Companies.Page page(CompanyId company) {
        return house.inHouse(open -> open.work().companies().page(company));
    }

    private Placement job(ParticipantId her) {
        return house.inHouse(open -> open.work().wishes().of(her)).jobs().getFirst();
    }

    private <T> T inList(Function<ComboBox<Optional<String>>, T> look) {
        return ScreenHouse.onScreen(() -> look.apply(robot.lookup("#placing-person").query()));
    }

    private Optional<String> chosen() {
        return inList(ComboBox::getValue);
    }

    private void choose(String name) {
        inList(list -> {
            list.setValue(list.getItems().stream().filter(Optional.of(name)::equals).findFirst().orElseThrow());
            return true;
        });
        house.settle();
    }

    private void undo() {
        robot.clickOn("Undo");
        house.settle();
    }

    private String text(String input) {
        return ScreenHouse.onScreen(() -> robot.lookup(input).queryAs(TextInputControl.class).getText());
    }

    private void write(String input, String words) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(input).queryAs(TextInputControl.class).setText(words);
            return true;
        });
        house.settle();
    }

    private void fire(String button) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(button).queryButton().fire();
            return true;
        });
        house.settle();
    }
}
