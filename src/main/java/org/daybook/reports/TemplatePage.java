package org.daybook.reports;

import java.util.List;

/// A report in the words of each template that there is, for the screen.
///
/// @param templates  the program's, then those of the site
/// @param unreadable codes of the site's that ask for a figure which the catalogue has no more
/// @param isFinal    whether it may leave
/// @param mayKeep    whether she who looks may add and delete templates
record TemplatePage(List<Choice> templates, List<String> unreadable, boolean isFinal, boolean mayKeep) {
    TemplatePage {
        templates = List.copyOf(templates);
        unreadable = List.copyOf(unreadable);
    }

    /// A template and what it says of the report.
    ///
    /// @param isOwn whether the site added it
    record Choice(ReportTemplate template, boolean isOwn, List<TemplateLine> lines) {
        Choice {
            lines = List.copyOf(lines);
        }
    }
}
