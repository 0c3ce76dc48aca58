package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.outcomes.instrument.Direction;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.paths.Enrolment;

/// When she may be asked again. Never an obligation: she may decline, and nothing depends on it.
final class NextReading {
    /// The middle of eight to twelve weeks, the interval at which the WHO-5 is given during support.
    private static final int WEEKS = 10;

    private NextReading() {}

    /// Returns the approximate day; empty if none of her paths is active, if nothing was asked, or if the instrument describes
    /// her and does not change. A declined reading counts as asked: she is not asked again for the same time.
    ///
    /// @param readings the readings with this instrument that are done or declined
    static Optional<LocalDate> around(Instrument instrument, List<Reading> readings, List<Enrolment> paths) {
        boolean accompanied = paths.isEmpty() || paths.stream().anyMatch(path -> path.endedOn().isEmpty());
        return accompanied && instrument.scale().meaning().direction() != Direction.NONE
                ? readings.stream().map(Reading::on).max(LocalDate::compareTo).map(last -> last.plusWeeks(WEEKS))
                : Optional.empty();
    }
}
