package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.staff.Role;
import org.daybook.staff.TrailLine;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Contacts with companies are corrected and the former text is kept; a company has several contact persons, and a placement
/// names one of them.
class CompanyContactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String OTHER = "four lamps by the window";
    private static final String THIRD = "nine boats on the river";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void aContactIsCorrectedAndWhatStoodThereBeforeIsKept() {
        var company = company();
        work().companyContacts().talked(company, "They call us bakc.");
        house.clock().move(Duration.ofDays(2));
        work().companyContacts().correct(company, talk(company), "They call us back.");
        assertEquals("They call us back.", talk(company).words());
        assertEquals(TODAY, talk(company).on(), "a correction does not move the day of the contact");
        assertEquals(List.of("They call us bakc."), former(company).stream().map(Company.Said::words).toList());
        assertEquals(TODAY.plusDays(2), talk(company).said().on());
        assertEquals(Optional.of(TODAY), work().companies().all().getFirst().lastTalk());
    }

    @Test
    void aColleaguesCorrectionIsNotOverwritten() {
        var company = company();
        work().companyContacts().talked(company, "First.");
        var seen = talk(company);
        work().companyContacts().correct(company, seen, "Second.");
        assertEquals("work.refusal.changed", refused(() -> work().companyContacts().correct(company, seen, "Third.")));
        assertEquals("Second.", talk(company).words());
    }

    @Test
    void aCorrectionIsTakenBackByWhoeverWroteItToday() {
        var company = company();
        var added = work().companyContacts().talked(company, "First.");
        var corrected = work().companyContacts().correct(company, talk(company), "Second.");
        assertEquals("work.refusal.changed", refused(() -> work().companyContacts().takeBack(company, added)),
                "somebody corrected it since");
        house.open().team().add(new NewMember("jo", "JO", Preset.JOBS.roles()), OTHER.toCharArray());
        house.as("jo", OTHER, day -> assertEquals("work.refusal.changed",
                refused(() -> day.work().companyContacts().takeBack(company, corrected)), "it is not hers"));
        work().companyContacts().takeBack(company, corrected);
        assertEquals("First.", talk(company).words());
        assertEquals("work.refusal.changed", refused(() -> work().companyContacts().takeBack(company, corrected)),
                "pressed twice");
        work().companyContacts().takeBack(company, added);
        assertEquals(List.of(), work().companies().page(company).talks());

        var old = work().companyContacts().talked(company, "First.");
        house.clock().move(Duration.ofDays(1));
        assertEquals("work.refusal.changed", refused(() -> work().companyContacts().takeBack(company, old)));
    }

    /// Staff who may correct can read the former text, with an audit line; staff who only see companies never can.
    @Test
    void aFormerTextIsReadByALineAndDeletedByWhoeverMayCorrect() {
        var company = company();
        var first = work().companyContacts().talked(company, "Spoke about Olena Koval.");
        house.clock().move(Duration.ofDays(1));
        house.open().team().add(new NewMember("jo", "JO", Preset.JOBS.roles()), OTHER.toCharArray());
        house.open().team().add(new NewMember("mo", "MO", Set.of(Role.MEDIATOR)), THIRD.toCharArray());
        house.as("jo", OTHER, day -> {
            var contacts = day.work().companyContacts();
            assertEquals("work.refusal.changed", refused(() -> contacts.deleteFormer(company, first)),
                    "it is what stands there now");
            var corrected = contacts.correct(company, day.work().companies().page(company).talks().getFirst(),
                    "Spoke about a placement.");
            assertEquals(1, contacts.former(company, first).size());
            contacts.deleteFormer(company, first);
            assertEquals(List.of(), contacts.former(company, first));
            assertEquals("work.refusal.changed", refused(() -> contacts.deleteFormer(company, corrected)));
        });
        assertEquals("Spoke about a placement.", talk(company).words());
        assertEquals(TODAY, talk(company).on());
        assertEquals(Optional.empty(), talk(company).by(), "whoever corrected it did not make it");
        house.as("mo", THIRD, day -> {
            assertEquals(1, day.work().companies().page(company).talks().size());
            assertEquals("staff.refusal.not-allowed",
                    refused(() -> day.work().companyContacts().former(company, first)));
        });
        assertEquals(2, house.open().trail().lines(TrailQuestion.EVERYTHING).stream()
                .filter(line -> line.act().equals(Optional.of(Permission.READ_FORMER_CONTACT))
                        && line.kind() == TrailLine.Kind.DONE)
                .count());
    }

    /// As with contacts: no card may be in text about a contact person, and any woman named there is erased.
    @Test
    void aContactPersonIsNobodyOfOurs() {
        var company = company();
        var her = agreed("Amina");
        var other = agreed("Rosa");
        var card = card(her);
        var contacts = work().companyContacts();
        for (var about : List.of(new CompanyPerson.About(card, Optional.empty(), Optional.empty()),
                new CompanyPerson.About("Giulia", Optional.of("Works with " + card), Optional.empty()),
                new CompanyPerson.About("Giulia", Optional.empty(), Optional.of(card)))) {
            assertEquals("work.refusal.card-there", refused(() -> contacts.add(company, about)));
        }
        var opening = work().openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.JOB, 2));
        assertEquals("work.refusal.card-there",
                refused(() -> work().place(other, opening, NewPlacement.from(TODAY).turningTo(card))));
        contacts.add(company, about("Amina K."));
        contacts.add(company, new CompanyPerson.About("Giulia", Optional.of("Sits beside Amina"), Optional.empty()));
        contacts.add(company, about("Anna Bruno"));
        work().place(other, opening, NewPlacement.from(TODAY).turningTo("Amina K."));
        Agreed.erase(house.open(), her);
        assertEquals(List.of("Anna Bruno"),
                work().companies().page(company).people().stream().map(one -> one.about().name()).toList());
        assertEquals(Optional.empty(), job(other).person());
    }

    /// No card in a company's own row nor in its openings; a form reports it next to the field.
    @Test
    void noCardStandsInWhatIsWrittenOfACompany() {
        var card = card(agreed("Amina"));
        var named = CompanyDetails.named("Filo", Sector.MANUFACTURING);
        for (var details : List.of(CompanyDetails.named("Filo " + card, Sector.MANUFACTURING), named.in(card),
                named.speaking(card, "1"), named.speaking("R. Russo", "ask for " + card))) {
            assertEquals(List.of("work.card.problem"),
                    details.problems(TODAY).stream().map(Problem::key).toList(), details::toString);
            assertThrows(IllegalArgumentException.class, () -> work().companies().add(details));
        }
        var company = company();
        assertThrows(IllegalArgumentException.class, () -> work().openings().add(company,
                OpeningDetails.of("For " + card, OpeningKind.JOB, 1)));
    }

    /// A company keeps its own name, also if it is hers; anything else that names her is erased, including former text.
    @Test
    void sheIsNamedInNothingOfACompanyOnceErased() {
        var her = agreed("Amina");
        var typed = CompanyDetails.named("Amina Fashion", Sector.MANUFACTURING).speaking("Amina K.", "+39 091 111 111");
        var company = work().companies().add(typed);
        var opening = work().openings().add(company, OpeningDetails.of("Helper like AMINA", OpeningKind.JOB, 1));
        var corrected = company();
        var before = work().companies().page(corrected).company().details();
        work().companies().change(corrected, before, before.speaking("amina", "ask Amina"));
        work().companies().change(corrected, before.speaking("amina", "ask Amina"), before);
        Agreed.erase(house.open(), her);
        assertEquals(new CompanyDetails("Amina Fashion", typed.sector(), typed.size(), typed.town(), Optional.empty(),
                typed.reach(), typed.agreementOn()), work().companies().page(company).company().details());
        assertEquals("Helper like …", work().openings().look(opening).details().title());
        assertEquals(before, work().companies().page(corrected).company().details());
        assertEquals(List.of(), house.open().vault().read(tx -> tx.handle().createQuery("""
                select before
                  from journal
                 where tab in ('company', 'opening') and lower(before) like '%amina%'""").mapTo(String.class).list()));
    }

    private String card(ParticipantId her) {
        return house.open().gate().look(Permission.LIST_PEOPLE,
                passage -> house.open().participants().row(passage, her).card()).toString();
    }

    private List<Company.Said> former(CompanyId company) {
        return work().companyContacts().former(company, talk(company).id());
    }

    /// Only the version that names her is erased: a contact that was corrected because of it stays.
    @Test
    void aVersionThatNamesHerGoesWithHer() {
        var company = company();
        var her = agreed("Amina");
        work().companyContacts().talked(company, "Amina may come on Monday.");
        work().companyContacts().correct(company, talk(company), "Somebody may come on Monday.");
        Agreed.erase(house.open(), her);
        assertEquals("Somebody may come on Monday.", talk(company).words());
        assertEquals(List.of(), former(company));
        assertEquals(TODAY, talk(company).on());
        assertEquals(Optional.empty(), talk(company).by());
    }

    @Test
    void aCompanyHasSeveralContactPersons() {
        var company = company();
        var first = work().companyContacts().add(company, about("Giulia Costa"));
        work().companyContacts().add(company, about("Anna Bruno"));
        assertEquals(List.of("R. Russo", "Anna Bruno", "Giulia Costa"), work().companyContacts().names(company));
        var changed = work().companyContacts().change(company, first, about("Giulia Costa-Neri"));
        assertEquals("work.refusal.changed",
                refused(() -> work().companyContacts().change(company, first, about("Another"))));
        var since = work().companyContacts().delete(company, changed);
        assertEquals(List.of("R. Russo", "Anna Bruno"), work().companyContacts().names(company));
        work().companyContacts().putBack(company, changed, since);
        assertEquals(2, work().companies().page(company).people().size());
        assertThrows(IllegalArgumentException.class, () -> work().companyContacts().add(company, about(" ")));
    }

    /// Her copy states it, and a contact person who leaves the company remains the one to whom she turned.
    @Test
    void aPlacementNamesThePersonAtTheCompany() {
        var company = company();
        var person = work().companyContacts().add(company, about("Giulia Costa"));
        var her = agreed("Amina");
        var opening = work().openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.JOB, 2));
        work().place(her, opening, NewPlacement.from(TODAY).turningTo("Giulia Costa"));
        work().companyContacts().delete(company, person);
        assertEquals(Optional.of("Giulia Costa"), job(her).person());
        assertTrue(house.open().rights().copy(her).toString().contains("Giulia Costa"));
        work().placements().change(her, job(her), NewPlacement.from(TODAY).turningTo("Anna Bruno"));
        assertEquals(Optional.of("Anna Bruno"), job(her).person());
        work().placements().change(her, job(her), NewPlacement.from(TODAY));
        assertEquals(Optional.empty(), job(her).person());
    }

    private static CompanyPerson.About about(String name) {
        return new CompanyPerson.About(name, Optional.empty(), Optional.of("+39 091 000 000"));
    }

    private Placement job(ParticipantId her) {
        return work().wishes().of(her).jobs().getFirst();
    }

    private Company.Talk talk(CompanyId company) {
        return work().companies().page(company).talks().getFirst();
    }

    private ParticipantId agreed(String name) {
        return someone().called(name).answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
    }

    private CompanyId company() {
        var company = work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING)
                .speaking("R. Russo", "+39 091 111 111"));
        work().companies().check(company, CheckedBy.VISIT, Set.of());
        return company;
    }

    private Work work() {
        return house.open().work();
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
