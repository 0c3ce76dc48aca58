package org.daybook.outcomes;

import java.util.List;
import org.daybook.outcomes.instrument.Instrument;

/// An instrument that may be used to ask her, or the reason why not.
///
/// @param instrument the instrument in one of its languages, for its name and licence
/// @param languages  the languages in which it is available
/// @param hindrance  why it is not offered
public record InstrumentAvailability(Instrument instrument, List<String> languages, Hindrance hindrance) {
    /// Why it is not offered.
    public enum Hindrance {
        NONE,
        /// She has not agreed to questionnaires.
        NOT_AGREED,
        /// Nobody would be notified of a low score.
        NOBODY_TOLD,
        /// She has no goal yet.
        NO_GOAL,
        /// The site has not added its wording.
        NO_WORDS
    }

    public InstrumentAvailability {
        languages = List.copyOf(languages);
    }
}
