package org.daybook.accountability;

import java.util.List;

/// From what a paper is written.
///
/// @param settings what the site filled in
/// @param facts    what is true today
/// @param periods  how long data is kept, in the paper's language
record Given(PaperSettings settings, Facts facts, List<RetentionStatement.Period> periods) {
    Given {
        periods = List.copyOf(periods);
    }

    /// What the site filled in; empty where it did not.
    String of(PaperSettings.Setting setting) {
        return settings.of(setting);
    }
}
