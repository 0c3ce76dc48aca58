package org.daybook.outcomes;

import org.daybook.outcomes.instrument.Flaw;

/// What became of a file that somebody wanted to add.
public sealed interface Added {
    /// It is one of the site's instruments now.
    record Taken(SiteInstrument instrument) implements Added {}

    /// It is refused; nothing of it was kept.
    record Refused(Flaw flaw) implements Added {}
}
