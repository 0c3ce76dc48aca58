package org.daybook.reports.joint;

import org.daybook.reports.Labels;

/// Why files are not put together.
///
/// @param kind  what is wrong
/// @param where the name of the file, or the code of the site
public record MergeProblem(Kind kind, String where) {
    /// What may be wrong.
    public enum Kind {
        /// The file cannot be read.
        UNREADABLE,
        /// The file is no signed report: a file of another kind, or a report that left unsigned or before it was locked.
        NOT_SIGNED,
        /// It is for another office.
        OTHER_OFFICE,
        /// A byte of it was changed, or it is not whole.
        DAMAGED,
        /// Nobody paired this site.
        NOT_PAIRED,
        /// Somebody else signed it than the site that was paired under this code.
        OTHER_KEY,
        /// Another version of the program is needed to read it.
        NOT_UNDERSTOOD,
        /// The site's report is there more than once.
        TWICE,
        /// The report of a paired site is not among the files.
        MISSING,
        /// It is about another period than the others.
        OTHER_PERIOD,
        /// Half-years or years of sites whose reporting years begin in different months.
        OTHER_YEAR,
        /// Its tables are those of another catalogue.
        OTHER_CATALOGUE,
        /// Its report settings are others: the smallest group, the tables of this period or their detail.
        OTHER_SETTINGS,
        /// Its own numbers would say too much about single people.
        UNSAFE
    }

    /// One sentence, with the file or the site that it is about.
    public String words(Labels labels) {
        return switch (kind) {
            case UNREADABLE -> labels.say("joint.problem.unreadable", where);
            case NOT_SIGNED -> labels.say("joint.problem.not-signed", where);
            case OTHER_OFFICE -> labels.say("joint.problem.other-office", where);
            case DAMAGED -> labels.say("joint.problem.damaged", where);
            case NOT_PAIRED -> labels.say("joint.problem.not-paired", where);
            case OTHER_KEY -> labels.say("joint.problem.other-key", where);
            case NOT_UNDERSTOOD -> labels.say("joint.problem.not-understood", where);
            case TWICE -> labels.say("joint.problem.twice", where);
            case MISSING -> labels.say("joint.problem.missing", where);
            case OTHER_PERIOD -> labels.say("joint.problem.other-period", where);
            case OTHER_YEAR -> labels.say("joint.problem.other-year", where);
            case OTHER_CATALOGUE -> labels.say("joint.problem.other-catalogue", where);
            case OTHER_SETTINGS -> labels.say("joint.problem.other-settings", where);
            case UNSAFE -> labels.say("joint.problem.unsafe", where);
        };
    }
}
