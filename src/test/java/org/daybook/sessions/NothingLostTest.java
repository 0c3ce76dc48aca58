package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.Participant;
import org.daybook.paths.Path;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Recorded attendance is never lost, whatever is done to the calendar: any history of planning, changing, ending, moving,
/// cancelling, holidays and days that pass leaves every mark where it was made, in a session that is held.
class NothingLostTest {
    private static final int ACTS = 60;

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private final Map<SessionId, Set<ParticipantId>> came = new LinkedHashMap<>();
    private final Map<SessionId, LocalDate> stood = new LinkedHashMap<>();
    private final Set<SessionId> everPlanned = new LinkedHashSet<>();
    private final List<Participant> women = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyMarkStaysWhereItWasMade(long seed) {
        var chance = new Random(seed);
        for (var name : List.of("Sole", "Ivy", "Luna")) {
            women.add(someone().known(name).welcomedIn(house.open()));
        }
        plan(chance);
        for (int i = 0; i < ACTS; i++) {
            try {
                act(chance);
            } catch (Refusal refusal) {
                assertTrue(refusal.key().startsWith("sessions.refusal."), refusal.key());
            }
            check();
        }
        house.reopen();
        check();
        assertFalse(came.isEmpty(), "somebody came");
    }

    private void act(Random chance) {
        switch (chance.nextInt(9)) {
            case 0 -> plan(chance);
            case 1, 2 -> tick(chance);
            case 3 -> timetable().changeFrom(calendar().one(one(chance)), anywhere(chance));
            case 4 -> timetable().endFrom(one(chance));
            case 5 -> move(chance);
            case 6 -> cancelOrRestore(chance);
            case 7 -> holiday(chance);
            default -> house.clock().move(Duration.ofDays(chance.nextInt(5)));
        }
    }

    private void plan(Random chance) {
        var every = Recurrence.of(today()).get(chance.nextInt(Recurrence.of(today()).size()));
        timetable().plan(new NewSeries(new NewSession(Optional.of(today()), Optional.of(LocalTime.of(10, 0)), 60,
                Optional.of(Path.CIVIC_INCLUSION), "T" + everPlanned.size(), "Room 1"),
                new Repetition(every, new Repetition.Ending.Times(2 + chance.nextInt(8)))))
                .forEach(session -> everPlanned.add(session.id()));
    }

    private void tick(Random chance) {
        var id = one(chance);
        var her = women.get(chance.nextInt(women.size()));
        house.open().sessions().walkIn(id, her.card());
        came.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(her.id());
        stood.put(id, calendar().one(id).day());
    }

    private void move(Random chance) {
        var id = one(chance);
        var moved = calendar().move(calendar().one(id), anywhere(chance));
        stood.computeIfPresent(id, (_, _) -> moved.day());
    }

    private void cancelOrRestore(Random chance) {
        if (chance.nextBoolean()) {
            calendar().cancel(one(chance),
                    CancellationReason.values()[chance.nextInt(CancellationReason.values().length)]);
        } else {
            calendar().restore(one(chance));
        }
    }

    private void holiday(Random chance) {
        var holidays = calendar().holidays();
        var there = holidays.between(today().minusYears(1), today().plusYears(2));
        if (chance.nextInt(3) > 0 || there.isEmpty()) {
            holidays.add(new NewHoliday(Optional.of(today().plusDays(chance.nextInt(20) - 5)), "Feast"));
        } else {
            holidays.remove(there.get(chance.nextInt(there.size())).id());
        }
    }

    private Rearranged anywhere(Random chance) {
        var leader = calendar().choices().leaders().here().getFirst().id();
        return new Rearranged(Optional.of(today().plusDays(chance.nextInt(14) - 3)),
                Optional.of(LocalTime.of(8 + chance.nextInt(10), 0)), 60, "Room 1", leader,
                ForWhom.PATH);
    }

    private void check() {
        came.forEach((id, them) -> {
            var sheet = house.open().sessions().sheet(id);
            assertEquals(them, sheet.seats().stream().filter(Seat::here).map(seat -> seat.person().id())
                    .collect(Collectors.toSet()));
            assertEquals(Optional.empty(), sheet.session().standing().cancelled(), "the session took place");
            assertEquals(stood.get(id), sheet.session().day(), "nobody moved it");
        });
    }

    private SessionId one(Random chance) {
        var all = List.copyOf(everPlanned);
        return all.get(chance.nextInt(all.size()));
    }

    private LocalDate today() {
        return LocalDate.now(house.clock().withZone(java.time.ZoneId.of("Europe/Rome")));
    }

    private Calendar calendar() {
        return house.open().calendar();
    }

    private Timetable timetable() {
        return calendar().timetable();
    }
}
