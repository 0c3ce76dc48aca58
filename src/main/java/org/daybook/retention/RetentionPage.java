package org.daybook.retention;

import java.time.LocalDate;
import java.util.List;

/// What is due, what is proposed, and what was done recently.
///
/// @param periods   of the site
/// @param due       longest due first, at most [#MOST]
/// @param counts    the total number, and how many are not shown and why
/// @param proposals waiting proposals, oldest first
/// @param receipts  newest first
/// @param second    whether anybody except the user could approve
/// @param today     the site's date
public record RetentionPage(RetentionPeriods periods, List<DueRecord> due, Counts counts, List<Proposal> proposals,
        List<Receipt> receipts, Second second, LocalDate today) {
    /// More than anybody decides at a time.
    static final int MOST = 100;

    public RetentionPage {
        due = List.copyOf(due);
        proposals = List.copyOf(proposals);
        receipts = List.copyOf(receipts);
    }

    /// @param due    the total number due
    /// @param hidden the number about women whose file the user never sees
    /// @param locked the number locked at their owner's request
    public record Counts(int due, int hidden, int locked) {}

    /// A proposal that ended; names nobody.
    ///
    /// @param by     initials of the colleague who proposed it
    /// @param end    how it ended
    /// @param second initials of the colleague who ended it
    /// @param on     the site's date
    /// @param gone   the number of records deleted
    /// @param stayed the number that was off the list by then
    public record Receipt(String by, End end, String second, LocalDate on, int gone, int stayed) {}

    /// How a proposal ended.
    public enum End {
        DONE,
        DROPPED
    }

    /// Whether there is a second person.
    public enum Second {
        SOMEBODY,
        NOBODY
    }
}
