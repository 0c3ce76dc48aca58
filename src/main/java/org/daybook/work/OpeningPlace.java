package org.daybook.work;

import java.util.Optional;
import java.util.UUID;
import org.daybook.ui.Place;

/// An opening at a company, or a new one.
///
/// @param company the company
/// @param id      its identity; empty for a new one
public record OpeningPlace(CompanyId company, Optional<OpeningId> id) implements Place {
    String written() {
        return company.value() + id.map(opening -> "/" + opening.value()).orElse("");
    }

    static OpeningPlace read(String text) {
        var parts = text.split("/");
        return new OpeningPlace(new CompanyId(UUID.fromString(parts[0])), parts.length < 2
                ? Optional.empty()
                : Optional.of(new OpeningId(UUID.fromString(parts[1]))));
    }
}
