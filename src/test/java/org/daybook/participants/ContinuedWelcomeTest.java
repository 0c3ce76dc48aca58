package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Heard;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A welcome is continued by the person who began it, or who may open the record: nobody writes to a record by its id.
class ContinuedWelcomeTest {
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));

    @Test
    void noMethodOfTheWelcomeWritesByAnId() {
        assertEquals(List.of(), Stream.of(Intake.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic()
                        && List.of(method.getParameterTypes()).contains(ParticipantId.class))
                .map(java.lang.reflect.Method::getName).toList());
    }

    @Test
    void aStoppedWelcomeOfAGirlIsContinuedByNobodyWithoutDocuments() {
        var girl = someone().born(2012, 3).welcomedIn(house.open());
        house.open().participants().open(girl.id());
        house.clock().move(Duration.ofDays(30));
        assertEquals("staff.refusal.no-clearance",
                assertThrows(Refusal.class, () -> intake().unfinished(girl.card())).key());
    }

    @Test
    void whatWasBegunIsContinued() {
        var form = someone().called("Olena").form();
        var begun = intake().begin(form, intake().proposeCard(), Heard.only(form.wording()));
        var more = someone().called("Olena").known("Sole").form();
        assertEquals(Optional.of("Sole"),
                intake().continueWelcome(begun, more, Heard.only(more.wording())).roomName());
        var again = intake().unfinished(begun.her().card()).orElseThrow();
        assertEquals(begun.her().id(), again.begun().her().id());
    }

    private Intake intake() {
        return house.open().participants().intake();
    }
}
