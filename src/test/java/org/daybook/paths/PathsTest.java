package org.daybook.paths;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PathsTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void herGoalStaysInHerOwnWords() {
        var her = someone().welcomedIn(house.open());
        house.open().paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.of("говорити з лікарем")));
        var enrolments = house.reopen().paths().of(her.id());
        assertEquals(Optional.of("говорити з лікарем"), enrolments.getFirst().goal());
    }

    @Test
    void sheIsOnAPathOnlyOnceAtATime() {
        var her = someone().welcomedIn(house.open());
        var paths = house.open().paths();
        var enrolment = paths.enrol(plain(her.id()));
        assertEquals("paths.refusal.already-on-it",
                assertThrows(Refusal.class, () -> paths.enrol(plain(her.id()))).key());
        paths.endings().end(enrolment.id(), PathEnding.early(LeavingReason.WORK));
        house.clock().move(Duration.ofDays(1));
        paths.enrol(plain(her.id()));
        assertEquals(2, paths.of(her.id()).size());
        assertEquals(Map.of(Path.PRACTICAL_SKILLS, 1), paths.peopleByPath());
    }

    @Test
    void anEnrolmentEndsOnce() {
        var her = someone().welcomedIn(house.open());
        var paths = house.open().paths();
        var enrolment = paths.enrol(plain(her.id()));
        paths.endings().end(enrolment.id(), PathEnding.early(LeavingReason.WORK));
        assertEquals("paths.refusal.not-on-it",
                assertThrows(Refusal.class,
                        () -> paths.endings().end(enrolment.id(), PathEnding.early(LeavingReason.WORK)))
                        .key());
    }

    @Test
    void anUnknownWomanIsNotEnrolled() {
        var nobody = new ParticipantId(UUID.randomUUID());
        assertThrows(Refusal.class, () -> house.open().paths().enrol(plain(nobody)));
        assertEquals(List.of(), house.open().paths().enrolled(Path.PRACTICAL_SKILLS));
    }

    private static NewEnrolment plain(ParticipantId her) {
        return new NewEnrolment(her, Path.PRACTICAL_SKILLS, Optional.empty());
    }
}
