package org.daybook.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.outcomes.instrument.BuiltIn;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.outcomes.instrument.Key;
import org.daybook.paths.Enrolment;
import org.daybook.paths.EnrolmentId;
import org.daybook.paths.Path;
import org.junit.jupiter.api.Test;

/// It is shown when she may be asked again, and until then she is not asked.
class NextReadingTest {
    private static final ParticipantId HER = new ParticipantId(new UUID(1, 1));
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 4);

    private static Instrument builtIn(String code) {
        return BuiltIn.all().stream().filter(one -> one.key().code().equals(code)).findFirst().orElseThrow();
    }

    private static Reading asked(LocalDate day, Reading.State state) {
        return new Reading(new ReadingId(new UUID(2, day.toEpochDay())), HER, new Key(Key.WHO_5, "1998"), state, day,
                Optional.empty(), Optional.empty(), Reading.Outcome.NONE);
    }

    private static Enrolment path(Optional<LocalDate> ended) {
        return new Enrolment(new EnrolmentId(new UUID(3, 1)), HER, Path.PSYCHOSOCIAL_SUPPORT, Optional.empty(), FIRST,
                ended, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void itIsTenWeeksAfterSheWasLastAskedAlsoWhenShePreferredNotTo() {
        var readings = List.of(asked(FIRST, Reading.State.DONE), asked(SECOND, Reading.State.DECLINED));
        assertEquals(Optional.of(LocalDate.of(2027, 1, 13)),
                NextReading.around(builtIn(Key.WHO_5), readings, List.of(path(Optional.empty()))));
        assertEquals(Optional.of(LocalDate.of(2027, 1, 13)),
                NextReading.around(builtIn(Key.WHO_5), readings, List.of()), "who is accompanied without a path");
    }

    @Test
    void itIsNotSaidOnceNobodyAccompaniesHerOnAPath() {
        assertEquals(Optional.empty(), NextReading.around(builtIn(Key.WHO_5),
                List.of(asked(FIRST, Reading.State.DONE)), List.of(path(Optional.of(SECOND)))));
    }

    @Test
    void whatDescribesHerAndDoesNotChangeIsNotAskedAgain() {
        assertEquals(Optional.empty(), NextReading.around(builtIn("wg-ss"),
                List.of(asked(FIRST, Reading.State.DONE)), List.of()));
        assertEquals(Optional.empty(), NextReading.around(builtIn(Key.WHO_5), List.of(), List.of()));
    }
}
