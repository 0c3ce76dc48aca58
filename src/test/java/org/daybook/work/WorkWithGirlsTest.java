package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.site.OpenSite;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.staff.Requirement;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// Staff whose documents nobody has seen find no work for a girl, also not for one of 16 or 17: they see, offer and place
/// nobody under 18. And staff who look for work write a wish down with her, and see nothing of a case.
class WorkWithGirlsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String OTHER = "four lamps by the window";
    private static final String NONE = "staff.refusal.no-clearance";
    private static final WorkWish WISH = WorkWish.NOTHING.working(Set.of(DayPart.MORNINGS), 20);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER, Role.MEDIATOR));
    private Optional<StaffId> officer = Optional.empty();

    @BeforeEach
    void aJobOfficerWithoutDocuments() {
        officer = Optional.of(house.open().team().add(new NewMember("jo", "JO", Preset.JOBS.roles()),
                OTHER.toCharArray()).id());
        show(house.open().gate().who().id());
    }

    @Test
    void whoMayNotWorkWithGirlsFindsNoWorkForOne() {
        house.open().clearances().require();
        var girl = wishing("Olena", 2009);
        var woman = wishing("Amina", 1990);
        var card = cardOf(girl);
        var opening = opening();
        assertEquals(List.of(girl, woman), fitting(house.open(), opening));
        asJobOfficer(open -> {
            var work = open.work();
            assertEquals(List.of(woman), fitting(open, opening));
            assertEquals(1, work.matching().find(opening).agreed(), "she is not counted either");
            for (Executable act : List.<Executable>of(() -> work.offers().offer(girl, opening),
                    () -> work.place(girl, opening, NewPlacement.from(TODAY)), () -> work.wishes().of(girl),
                    () -> work.wishes().save(girl, WISH), () -> work.contacts().open(girl),
                    () -> work.papers().forCv(girl), () -> work.placements().foundHerself(girl,
                            NewPlacement.from(TODAY)))) {
                assertEquals(NONE, refusal(act));
            }
            assertEquals(Optional.empty(), work.contacts().byCard(card));
        });
        var offer = house.open().work().offers().offer(girl, opening);
        house.open().work().offers().answer(girl, offer, OfferAnswer.YES);
        house.open().work().offers().interview(girl, offer, TODAY.atTime(9, 0));
        assertEquals(1, house.open().work().due().about(girl).size());
        asJobOfficer(open -> assertEquals(List.of(), open.work().due().about(girl)));
        house.open().work().place(girl, opening, NewPlacement.from(TODAY));
        var company = house.open().work().companies().all().getFirst().company().id();
        assertEquals(1, house.open().work().placements().at(company).size());
        asJobOfficer(open -> {
            assertEquals(List.of(), open.work().offers().at(opening));
            assertEquals(List.of(), open.work().placements().at(company));
            // A sign stops placements all the same, and that somebody should speak with her is hidden from nobody.
            open.work().companies().warnings().warn(company, WarningSign.FEES);
            assertEquals(1, open.work().due().today().rows().size());
            // Nor may the only colleague there be kept from recording that she did; nothing is shown about work for the girl.
            assertEquals(List.of(new WorkDue.What.Speak()),
                    open.work().due().about(girl).stream().map(WorkDue::what).toList());
            open.work().due().checkedIn(girl);
            assertEquals(List.of(), open.work().due().today().rows());
            open.work().due().takeBackCheckIn(girl);
            assertEquals(1, open.work().due().today().rows().size());
        });
        officer.ifPresent(this::show);
        asJobOfficer(open -> assertEquals(1, open.work().placements().at(company).size()));
    }

    /// As for records: the first time that she would be refused she is not, and the days begin.
    @Test
    void theDaysToShowThemBeginWithTheFirstOffer() {
        var girl = wishing("Olena", 2009);
        var opening = opening();
        asJobOfficer(open -> {
            assertEquals(List.of(girl), fitting(open, opening));
            assertEquals(0, open.clearances().due().size(), "nothing begins by looking");
            open.work().offers().offer(girl, opening);
            assertEquals(3, open.clearances().due().size(), "from now on Today names what is missing of her");
        });
    }

    @Test
    void aJobOfficerWritesTheWishAndSeesNothingOfACase() {
        var her = agreed("Amina", 1990);
        var not = someone().called("Rosa").born(1990, 1).welcomedIn(house.open()).id();
        house.open().work().limits().keepFrom(her, Sector.MINING);
        var card = cardOf(her);
        var otherCard = cardOf(not);
        asJobOfficer(open -> {
            var work = open.work();
            assertEquals(Optional.of(her), work.contacts().byCard(card).map(WorkContacts.Found::her));
            assertEquals(Optional.empty(), work.contacts().byCard(otherCard), "she has not agreed to companies");
            assertEquals(Optional.empty(), work.contacts().byCard(card.substring(0, card.length() - 1)));
            assertTrue(work.wishes().mayChange());
            var page = work.wishes().save(her, WISH);
            assertEquals(WISH, page.wish());
            assertEquals(List.of(), page.limits(), "where she is not to be placed is not told");
            assertEquals("consents.refusal.not-given", refusal(() -> work.wishes().save(not, WISH)));
            assertEquals("staff.refusal.not-allowed", refusal(() -> open.participants().open(her)));
            for (var permission : Permission.values()) {
                var name = permission.name();
                assertTrue(!name.contains("CASE") && !name.contains("READING") || !open.gate().allows(permission),
                        name);
            }
        });
        assertEquals(WISH, house.open().work().wishes().of(her).wish());
    }

    private static List<ParticipantId> fitting(OpenSite open, OpeningId opening) {
        return open.work().matching().find(opening).fit().stream().map(Match::her).toList();
    }

    private void show(StaffId who) {
        var clearances = house.open().clearances();
        var today = clearances.today();
        for (var what : Requirement.values()) {
            clearances.record(new ClearanceForm(who, Optional.of(what), TypedDate.nearest(today.toString(), today),
                    TypedDate.next(what == Requirement.CRIMINAL_RECORD ? today.plusDays(370).toString() : "", today)));
        }
    }

    private OpeningId opening() {
        var work = house.open().work();
        var company = work.companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        work.companies().check(company, CheckedBy.VISIT, Set.of());
        return work.openings().add(company, OpeningDetails.of("Sewing helper", OpeningKind.TRAINEESHIP, 2));
    }

    private ParticipantId agreed(String name, int born) {
        return someone().called(name).born(born, 1).answering(Purpose.COMPANIES, Answer.GIVEN)
                .welcomedIn(house.open()).id();
    }

    private ParticipantId wishing(String name, int born) {
        var her = agreed(name, born);
        house.open().work().wishes().save(her, WISH);
        return her;
    }

    private String cardOf(ParticipantId her) {
        return house.open().gate().look(Permission.LIST_PEOPLE,
                passage -> house.open().participants().row(passage, her).card()).toString();
    }

    private void asJobOfficer(Consumer<OpenSite> day) {
        house.as("jo", OTHER, day);
    }

    private static String refusal(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
