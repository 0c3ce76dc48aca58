package org.daybook.outcomes;

import java.util.List;
import org.daybook.outcomes.instrument.Instrument;

/// An instrument that she may be asked by, or why not.
///
/// @param instrument in one of its languages, for its name and licence
/// @param languages  in which it can be put
/// @param hindrance  why it is not offered
public record InstrumentAvailability(Instrument instrument, List<String> languages, Hindrance hindrance) {
    /// Why it is not offered.
    public enum Hindrance {
        NONE,
        /// She has not agreed to be asked how she is.
        NOT_AGREED,
        /// Nobody would be told of a low score.
        NOBODY_TOLD,
        /// She has no goal yet.
        NO_GOAL,
        /// The site has not added its words.
        NO_WORDS
    }

    public InstrumentAvailability {
        languages = List.copyOf(languages);
    }
}
