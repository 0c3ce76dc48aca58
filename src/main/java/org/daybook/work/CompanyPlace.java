package org.daybook.work;

import java.util.Optional;
import java.util.UUID;
import org.daybook.ui.Place;

/// A company, or a new one.
///
/// @param id its identity; empty for a new one
public record CompanyPlace(Optional<CompanyId> id) implements Place {
    String written() {
        return id.map(company -> company.value().toString()).orElse("");
    }

    static CompanyPlace read(String text) {
        return new CompanyPlace(text.isEmpty()
                ? Optional.empty()
                : Optional.of(new CompanyId(UUID.fromString(text))));
    }
}
