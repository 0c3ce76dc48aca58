package org.daybook.reports.joint;

import org.daybook.reports.Labels;

/// A reason why files cannot be combined.
///
/// @param kind  what is wrong
/// @param where the name of the file, or the code of the site
public record MergeProblem(Kind kind, String where) {
    /// The kinds of problems.
    public enum Kind {
        /// The file cannot be read.
        UNREADABLE,
        /// The file is not a signed report: it is of another kind, or a report exported unsigned or before it was finalised.
        NOT_SIGNED,
        /// It is for another office.
        OTHER_OFFICE,
        /// The file was altered or is incomplete.
        DAMAGED,
        /// The site is not paired.
        NOT_PAIRED,
        /// It was signed with a key other than that of the site paired under this code.
        OTHER_KEY,
        /// It needs another version of the program.
        NOT_UNDERSTOOD,
        /// There is more than one report of the site.
        TWICE,
        /// There is no report of a paired site among the files.
        MISSING,
        /// Its period differs from that of the others.
        OTHER_PERIOD,
        /// Half-years or years of sites whose reporting years begin in different months.
        OTHER_YEAR,
        /// Its tables are from another catalogue.
        OTHER_CATALOGUE,
        /// Its report settings differ: the smallest group, the tables of this period or their level of detail.
        OTHER_SETTINGS,
        /// Its own numbers would disclose too much about individuals.
        UNSAFE
    }

    /// Returns one sentence with the file or site concerned.
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
