package org.daybook.accountability;

import java.util.List;

/// The data from which a paper is written.
///
/// @param settings what the site filled in
/// @param facts    what is true today
/// @param periods  how long data is kept, in the paper's language
record Given(PaperSettings settings, Facts facts, List<RetentionStatement.Period> periods) {
    Given {
        periods = List.copyOf(periods);
    }

    /// Returns what the site filled in; empty if it did not.
    String of(PaperSettings.Setting setting) {
        return settings.of(setting);
    }
}
