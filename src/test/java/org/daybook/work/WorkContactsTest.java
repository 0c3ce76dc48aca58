package org.daybook.work;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.staff.Role;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A job officer reads her name and her number only as far as she agreed, and not those of a woman hidden from her.
class WorkContactsTest {
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void nameAndNumberFollowWhatSheAgreedTo() {
        var her = someone().called("Amina").answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open()).id();
        house.open().contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        var jo = house.open().team().add(new NewMember("jo", "JO", Set.of(Role.JOB_OFFICER)), OTHER.toCharArray()).id();
        reads(her, Optional.empty(), Optional.empty());
        answer(her, Purpose.COMPANIES, Answer.GIVEN);
        reads(her, Optional.of("Amina"),
                Optional.of(new WorkContact.Phone(HerWishes.NUMBER, false, Optional.of("the library"))));
        house.open().contacts().change(her, HerWishes.noCalls(), Contacts.Source.SHE_SAID_SO);
        reads(her, Optional.of("Amina"), Optional.empty());
        house.open().contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        answer(her, Purpose.SAFE_CONTACT, Answer.REFUSED);
        reads(her, Optional.of("Amina"), Optional.empty());
        answer(her, Purpose.COMPANIES, Answer.REFUSED);
        reads(her, Optional.empty(), Optional.empty());

        house.open().participants().keptAway().keep(her, jo, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        house.as("jo", OTHER, day -> assertEquals("staff.refusal.kept-away",
                assertThrows(Refusal.class, () -> day.work().contacts().open(her)).key()));
    }

    /// A whole card shows whether she agreed to companies: each attempt writes an audit line, and many are reported.
    @Test
    void whoTriesCardsLeavesLinesAndWaits() {
        var her = someone().called("Amina").answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house.open()).id();
        var card = house.open().gate().look(Permission.LIST_PEOPLE,
                work -> house.open().participants().row(work, her).card());
        house.open().team().add(new NewMember("jo", "JO", Preset.JOBS.roles()), OTHER.toCharArray());
        house.as("jo", OTHER, day -> {
            var contacts = day.work().contacts();
            for (int tried = 0; tried < 29; tried++) {
                assertEquals(Optional.of(her), contacts.byCard(card.toString()).map(WorkContacts.Found::her));
                contacts.searched();
            }
            assertEquals("staff.refusal.search-rest",
                    assertThrows(Refusal.class, () -> contacts.byCard(card.toString())).key());
            house.clock().move(Duration.ofSeconds(3));
            contacts.byCard(card.toString());
        });
        assertEquals(30, house.open().trail().lines(TrailQuestion.EVERYTHING).stream()
                .filter(line -> line.act().equals(Optional.of(Permission.FIND_FOR_WORK))).count(),
                "also the one under way when it was locked");
        assertEquals(1, house.open().reviews().page().waiting().stream()
                .filter(review -> review.act().equals(Optional.of(Permission.FIND_FOR_WORK))).count());
    }

    private void reads(ParticipantId her, Optional<String> name, Optional<WorkContact.Phone> phone) {
        house.as("jo", OTHER, day -> {
            var read = day.work().contacts().open(her);
            assertEquals(name, read.name());
            assertEquals(phone, read.phone());
        });
    }

    private void answer(ParticipantId her, Purpose purpose, Answer answer) {
        house.open().participants().answer(her, purpose, answer, HEARD);
    }
}
