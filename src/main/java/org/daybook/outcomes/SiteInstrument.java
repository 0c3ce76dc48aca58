package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.outcomes.instrument.Instrument;

/// An instrument added by the site.
///
/// @param id         its identity
/// @param instrument the content of the file
/// @param addedOn    the day on which it was added
/// @param retiredOn  the day since which it is no longer offered
public record SiteInstrument(UUID id, Instrument instrument, LocalDate addedOn, Optional<LocalDate> retiredOn) {}
