package org.daybook.outcomes.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// The values of a file, each with its line.
sealed interface Json {
    /// Returns the line on which it begins.
    int line();

    record Fields(int line, Map<String, Json> fields) implements Json {}

    record Several(int line, List<Json> values) implements Json {}

    record Words(int line, String words) implements Json {}

    record Number(int line, BigDecimal number) implements Json {}

    /// True, false or null, which the format never uses.
    record Other(int line) implements Json {}
}
