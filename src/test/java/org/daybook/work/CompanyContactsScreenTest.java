package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/// On the page of a company contacts are corrected and contact persons are kept, each with *Undo*.
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
        // What is half corrected waits for whoever looks elsewhere.
        house.go(new CompanyList());
        house.go(new CompanyPlace(Optional.of(company)));
        assertEquals("They call us back.", text("#company-talk"));
        fire("#addTalk");
        assertEquals("", text("#company-talk"));
        assertTrue(house.words().contains("They call us back."), house.words()::toString);
        assertTrue(house.words().stream().anyMatch(one -> one.contains("Before: They call us bakc.")),
                house.words()::toString);
        undo();
        assertTrue(house.words().contains("They call us bakc."), house.words()::toString);
        assertEquals(List.of(), page(company).talks().getFirst().before());
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
