package org.daybook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Supervision on a real store: counted, and due again after some days.
class SupervisionsTest {
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse();
    private StaffId mr = new StaffId(new UUID(0, 0));
    private StaffId lb = mr;

    @BeforeEach
    void aTeam() {
        mr = house.open().team().me().id();
        lb = house.open().team().add(new NewMember("lb", "LB", Set.of(Role.CASEWORKER)), OTHER.toCharArray()).id();
    }

    @Test
    void isDueOnceMoreThanTwoWeeksHavePassed() {
        assertFalse(page().isLate(lb), "a site that holds none is reminded of nothing");
        house.open().supervisions().add(form(Set.of(mr, lb)));
        house.clock().move(Duration.ofDays(14));
        assertFalse(page().isLate(lb));
        house.clock().move(Duration.ofDays(1));
        assertTrue(page().isLate(lb));
        house.open().supervisions().add(form(Set.of(lb)));
        assertFalse(page().isLate(lb));
        assertTrue(page().isLate(mr));
        house.open().supervisions().every(30);
        assertFalse(page().isLate(mr), "the site chooses");
        assertEquals(Optional.of(page().today().plusDays(15)), page().next(mr));
    }

    @Test
    void whoHadNoneIsCountedFromTheFirstThatTheSiteHeld() {
        house.open().supervisions().add(form(Set.of(mr)));
        house.clock().move(Duration.ofDays(15));
        assertTrue(page().isLate(lb));
        assertEquals(Optional.empty(), page().last(lb));
    }

    @Test
    void whoCameLaterIsCountedFromTheDaySheCame() {
        house.open().supervisions().add(form(Set.of(mr)));
        house.clock().move(Duration.ofDays(100));
        var late = house.open().team().add(new NewMember("zz", "ZZ", Set.of(Role.CASEWORKER)), OTHER.toCharArray())
                .id();
        assertFalse(page().isLate(late));
        assertEquals(Optional.of(page().today().plusDays(14)), page().next(late));
        house.clock().move(Duration.ofDays(15));
        assertTrue(page().isLate(late));
    }

    @Test
    void everybodySeesHerOwnAndNobodyElseRecords() {
        var group = house.open().supervisions().add(form(Set.of(mr, lb)));
        house.open().supervisions().add(form(Set.of(mr)));
        house.as("lb", OTHER, open -> {
            assertEquals(List.of(group), open.supervisions().page().held());
            assertEquals(List.of("LB"), open.supervisions().page().team().stream().map(one -> one.initials()).toList());
            assertEquals("staff.refusal.not-allowed",
                    assertThrows(Refusal.class, () -> open.supervisions().delete(group)).key());
        });
        house.open().supervisions().delete(group);
        assertEquals(1, page().held().size());
        house.open().supervisions().putBack(group);
        assertEquals(2, page().held().size());
        assertTrue(page().held().contains(group));
    }

    @Test
    void oneToOneIsOneColleague() {
        var today = page().today();
        var wrong = new SupervisionForm(TypedDate.nearest("+1", today), new TypedHours("13"),
                Optional.of(SupervisionKind.ONE_TO_ONE), Set.of(mr, lb));
        assertEquals(List.of("on", "hours", "who"), wrong.problems().stream().map(Problem::field).toList());
        assertThrows(IllegalArgumentException.class, () -> house.open().supervisions().add(wrong));
    }

    private SupervisionPage page() {
        return house.open().supervisions().page();
    }

    private SupervisionForm form(Set<StaffId> who) {
        var today = page().today();
        return new SupervisionForm(TypedDate.nearest(today.toString(), today), new TypedHours("1.5"),
                Optional.of(who.size() > 1 ? SupervisionKind.GROUP : SupervisionKind.ONE_TO_ONE), who);
    }
}
