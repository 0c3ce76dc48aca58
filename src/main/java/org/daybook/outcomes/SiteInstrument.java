package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.outcomes.instrument.Instrument;

/// An instrument that the site added.
///
/// @param id         its identity
/// @param instrument what the file says
/// @param addedOn    since when
/// @param retiredOn  since when it is not offered any more
public record SiteInstrument(UUID id, Instrument instrument, LocalDate addedOn, Optional<LocalDate> retiredOn) {}
