package org.daybook.outcomes;

import org.daybook.outcomes.instrument.Flaw;

/// The result of adding an instrument from a file.
public sealed interface Added {
    /// The instrument was added to those of the site.
    record Taken(SiteInstrument instrument) implements Added {}

    /// The file was refused; nothing of it was stored.
    record Refused(Flaw flaw) implements Added {}
}
