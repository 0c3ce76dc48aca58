package org.daybook.services;

import java.util.Optional;

/// A service as the search in the header reads it: thousands at once, so only what is searched and shown.
///
/// @param country ISO 3166-1 alpha-2
record ServiceLine(ServiceId id, String name, ServiceKind kind, Optional<String> country, String city, String notes) {
    /// Returns what is searched for the words typed.
    String searched() {
        return String.join(" ", name, city, notes);
    }
}
