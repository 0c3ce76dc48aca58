package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.sessions.NewHoliday;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A session that a final quarter counted is not counted again, even with nobody left in it.
class CountedSessionsTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 10);
    private static final Quarter FOURTH = new Quarter(2026, 4);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private Diary diary = new Diary(house);
    @SuppressWarnings("NullAway.Init") // filled before each test
    private ParticipantId her;

    @BeforeEach
    void oneWoman() {
        diary = new Diary(house);
        diary.on("2026-07-10");
        her = diary.welcome(someone()).id();
    }

    @Test
    void itStaysOnADayOffAndWhenItsPlanningIsUndone() {
        var calendar = house.open().calendar();
        diary.on(NOVEMBER.toString());
        var session = diary.session(List.of());
        var planned = calendar.one(session);
        house.open().sessions().tick(session, her);
        finalFourth();
        house.open().sessions().untick(session, her);
        assertEquals("sessions.refusal.frozen-register",
                assertThrows(Refusal.class, () -> calendar.moves().takeBackPlan(List.of(planned))).key());
        assertEquals(0, calendar.holidays().add(new NewHoliday(Optional.of(NOVEMBER), "Feast")));
        assertEquals(planned, calendar.one(session));
    }

    private void finalFourth() {
        diary.on("2027-01-04");
        house.open().reports().freeze(FOURTH);
    }
}
