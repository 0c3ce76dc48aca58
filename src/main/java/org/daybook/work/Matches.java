package org.daybook.work;

import java.util.List;
import java.util.Optional;

/// The women who may fit an opening.
///
/// @param opening the opening
/// @param fit     those who miss no need, the longest waiting first; at most 50
/// @param fitting how many miss no need, including those beyond 50
/// @param agreed  how many agreed to be shown and are not kept from this company
/// @param missed  the need that most of the others miss
/// @param state   whether somebody may be placed at the company
/// @param places  whether a place is free
public record Matches(Opening opening, List<Match> fit, int fitting, int agreed, Optional<OpeningNeed> missed,
        CompanyState state, Places places) {
    /// Whether a place is free.
    public enum Places {
        FREE,
        TAKEN
    }

    public Matches {
        fit = List.copyOf(fit);
    }
}
