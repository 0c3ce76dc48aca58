package org.daybook.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.base.Period;
import org.daybook.reports.Labels;
import org.daybook.reports.LineWords;
import org.daybook.ui.Texts;

/// The words for an import that cannot be undone because final reports counted some of it.
///
/// @param texts the texts of the screen
record CountedWords(Texts texts) {
    /// Returns the sentences with the names of the reports.
    String of(List<Period> reports) {
        var words = new LineWords(Labels.of(texts));
        return texts.say("exchange.import.in-final-reports", reports.size(),
                reports.stream().map(words::period).collect(Collectors.joining("; ")));
    }
}
