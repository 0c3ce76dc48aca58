package org.daybook.reports;

import java.util.List;

/// A report in the words of every template, for the screen.
///
/// @param templates  the program's, then those of the site
/// @param unreadable codes of the site's templates that need a figure no longer in the catalogue
/// @param isFinal    whether it may be exported
/// @param mayKeep    whether the user may add and delete templates
record TemplatePage(List<Choice> templates, List<String> unreadable, boolean isFinal, boolean mayKeep) {
    TemplatePage {
        templates = List.copyOf(templates);
        unreadable = List.copyOf(unreadable);
    }

    /// A template with its lines for the report.
    ///
    /// @param isOwn whether the site added it
    record Choice(ReportTemplate template, boolean isOwn, List<TemplateLine> lines) {
        Choice {
            lines = List.copyOf(lines);
        }
    }
}
