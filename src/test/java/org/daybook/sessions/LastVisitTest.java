package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.daybook.base.ParticipantId;
import org.daybook.paths.Path;
import org.daybook.staff.Permission;
import org.daybook.testing.TestHouse;
import org.daybook.vault.RowColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The latest visit of each woman, which determines when her card is due for review.
class LastVisitTest {
    private static final int WEEKS = 12;
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void itIsTheNewestOfEachGroupOfMarks() {
        var chance = new Random(14);
        var women = IntStream.range(0, 14).mapToObj(n -> someone().called("Woman " + n).welcomedIn(house.open()).id())
                .toList();
        for (int week = 0; week < WEEKS; week++) {
            session(women.subList(0, 12).stream().filter(_ -> chance.nextInt(3) == 0).toList());
            session(week % 5 == 0 ? List.of() : List.of(women.get(chance.nextInt(12))));
            house.clock().move(Duration.ofDays(7));
        }
        assertEquals(grouped(), newest());
        assertFalse(newest().isEmpty());
        assertFalse(newest().containsKey(women.getLast()), "she never came");
        var joined = women.stream().filter(newest()::containsKey).limit(2).toList();
        house.open().cardsJoined().join(joined.getFirst(), joined.getLast());
        assertEquals(grouped(), newest());
        assertFalse(newest().containsKey(joined.getLast()), "her card is the other one");
    }

    private Map<ParticipantId, LocalDate> newest() {
        return house.open().gate().look(Permission.SEE_RETENTION,
                new Attended(new org.daybook.reports.FrozenReports())::lastSeen);
    }

    /// As it was queried before: every mark, grouped by woman.
    private Map<ParticipantId, LocalDate> grouped() {
        return house.open().vault().look(tx -> RowColumns.days(tx.handle().createQuery("""
                select a.participant, max(s.on_day) as day
                  from session s
                  join attendance a on a.session = s.id
                 where a.participant not in (select id from v_folded)
                 group by a.participant""")));
    }

    private void session(List<ParticipantId> came) {
        var today = LocalDate.ofInstant(house.clock().instant(), TestHouse.PALERMO.zone());
        var session = house.open().calendar().plan(new NewSession(Optional.of(today), Optional.of(LocalTime.of(10, 0)),
                60, Optional.of(Path.CIVIC_INCLUSION), "Italian A1", "Room 2"));
        house.open().sessions().tickAll(session.id(), came);
    }
}
