package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.outcomes.instrument.Direction;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.paths.Enrolment;

/// When she may be asked once more. Never a duty: she may decline, and nothing waits for it.
final class NextReading {
    /// In the middle of eight to twelve weeks, as the WHO-5 is asked while somebody is accompanied.
    private static final int WEEKS = 10;

    private NextReading() {}

    /// Around which day; empty once none of her paths is under way, where nothing was asked, and for what describes her
    /// and does not change. A reading that she declined counts as asked: she is left in peace as long.
    ///
    /// @param readings by this instrument, those that are done or declined
    static Optional<LocalDate> around(Instrument instrument, List<Reading> readings, List<Enrolment> paths) {
        boolean accompanied = paths.isEmpty() || paths.stream().anyMatch(path -> path.endedOn().isEmpty());
        return accompanied && instrument.scale().meaning().direction() != Direction.NONE
                ? readings.stream().map(Reading::on).max(LocalDate::compareTo).map(last -> last.plusWeeks(WEEKS))
                : Optional.empty();
    }
}
