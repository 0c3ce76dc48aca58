package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.participants.Participant;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// A session in the future is nobody's visit, and a register closed by mistake is reopened.
class BeforeItsDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));

    private Participant sole;
    private SessionId nextWeek;

    @BeforeEach
    void aSessionOfNextWeek() {
        sole = ItalianLesson.expected(house.open(), someone().known("Sole"));
        nextWeek = ItalianLesson.plan(house.open(), TODAY.plusWeeks(1));
    }

    @Test
    void nobodyWasThereBeforeItsDayAndItIsNotDone() {
        var sessions = house.open().sessions();
        for (var act : List.<Executable>of(() -> sessions.tick(nextWeek, sole.id()),
                () -> sessions.tickAll(nextWeek, List.of(sole.id())), () -> sessions.walkIn(nextWeek, sole.card()),
                () -> sessions.registers().oneMore(nextWeek),
                () -> sessions.registers().topic(nextWeek, Optional.of("At the doctor’s")),
                () -> sessions.registers().done(nextWeek, Optional.empty()))) {
            assertEquals("sessions.refusal.not-yet", assertThrows(Refusal.class, act).key());
        }
        house.open().calendar().cancel(nextWeek, CancellationReason.TOO_FEW);
    }

    @Test
    void onItsDayEverythingIsAsUsual() {
        assertEquals(AttendanceSheet.Entry.NOT_YET, house.open().sessions().sheet(nextWeek).entry());
        house.clock().move(Duration.ofDays(7));
        assertEquals(AttendanceSheet.Entry.ON_TIME, house.open().sessions().sheet(nextWeek).entry());
        house.open().sessions().tick(nextWeek, sole.id());
        house.open().sessions().registers().done(nextWeek, Optional.of("At the doctor’s"));
        assertEquals(Session.Register.DONE, house.open().calendar().one(nextWeek).register());
    }

    /// The clock of the computer was wrong, or an earlier version of the program allowed it.
    @Test
    void whatWasClosedBeforeItsDayIsTakenBackAndCancelled() {
        house.clock().move(Duration.ofDays(7));
        house.open().sessions().registers().oneMore(nextWeek);
        house.open().sessions().registers().done(nextWeek, Optional.of("x"));
        house.clock().move(Duration.ofDays(-7));
        var sessions = house.open().sessions();
        sessions.registers().reopen(nextWeek);
        assertEquals(0, sessions.registers().oneLess(nextWeek));
        sessions.registers().topic(nextWeek, Optional.empty());
        house.open().calendar().cancel(nextWeek, CancellationReason.TOO_FEW);
        assertTrue(house.open().calendar().one(nextWeek).standing().isCancelled());
    }

    @Test
    void whatWasClosedByMistakeIsOpenedAgainAndCancelled() {
        var today = ItalianLesson.plan(house.open(), TODAY);
        house.open().sessions().registers().done(today, Optional.empty());
        assertEquals("sessions.refusal.has-marks", assertThrows(Refusal.class,
                () -> house.open().calendar().cancel(today, CancellationReason.TOO_FEW)).key());
        house.open().sessions().registers().reopen(today);
        assertEquals(AttendanceSheet.Entry.ON_TIME, house.open().sessions().sheet(today).entry());
        house.open().calendar().cancel(today, CancellationReason.TOO_FEW);
        assertTrue(house.open().calendar().one(today).standing().isCancelled());
    }

    @Test
    void whatIsFrozenStaysClosed() {
        house.clock().move(Duration.ofDays(-90));
        var august = ItalianLesson.plan(house.open(), LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC));
        house.open().sessions().registers().oneMore(august);
        house.open().sessions().registers().done(august, Optional.empty());
        house.clock().move(Duration.ofDays(90));
        house.open().reports().freeze(Quarter.parse("2026Q3"));
        assertEquals("sessions.refusal.frozen-register",
                assertThrows(Refusal.class, () -> house.open().sessions().registers().reopen(august)).key());
        assertEquals(Session.Register.DONE, house.open().calendar().one(august).register());
    }

    /// Elsewhere the visitor would be counted again, and so would the one who was taken back.
    @Test
    void whatAFrozenQuarterCountedStaysInItAlsoWhereItWasTakenBack() {
        house.clock().move(Duration.ofDays(-90));
        var august = ItalianLesson.plan(house.open(), LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC));
        var september = ItalianLesson.plan(house.open(), LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC));
        house.open().sessions().registers().oneMore(august);
        house.open().sessions().walkIn(september, sole.card());
        house.clock().move(Duration.ofDays(90));
        house.open().reports().freeze(Quarter.parse("2026Q3"));
        house.open().sessions().registers().oneLess(august);
        house.open().sessions().untick(september, sole.id());
        var calendar = house.open().calendar();
        for (var session : List.of(august, september)) {
            var seen = calendar.one(session);
            var to = Rearranged.of(seen).on(TODAY);
            assertEquals("sessions.refusal.frozen",
                    assertThrows(Refusal.class, () -> calendar.move(seen, to)).key());
            assertEquals("sessions.refusal.frozen", assertThrows(Refusal.class,
                    () -> calendar.moves().move(seen, TODAY, LocalTime.of(10, 0))).key());
        }
    }
}
