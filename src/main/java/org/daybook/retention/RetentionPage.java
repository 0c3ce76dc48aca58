package org.daybook.retention;

import java.time.LocalDate;
import java.util.List;

/// What is due, what is proposed, and what was done lately.
///
/// @param periods   of the site
/// @param due       longest due first, at most [#MOST]
/// @param counts    how much there is in all, and how much is not shown and why
/// @param proposals that wait, oldest first
/// @param receipts  newest first
/// @param second    whether somebody else than who asks could approve
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

    /// @param due    how much is due in all
    /// @param hidden about women whose file whoever asks never sees
    /// @param locked locked at their owner's wish
    public record Counts(int due, int hidden, int locked) {}

    /// A proposal that ended; names nobody.
    ///
    /// @param by     initials of whoever proposed it
    /// @param end    how it ended
    /// @param second initials of whoever ended it
    /// @param on     the site's date
    /// @param gone   how much was taken out
    /// @param stayed how much was off the list by then
    public record Receipt(String by, End end, String second, LocalDate on, int gone, int stayed) {}

    /// How a proposal ended.
    public enum End {
        DONE,
        DROPPED
    }

    /// Whether a second person is there.
    public enum Second {
        SOMEBODY,
        NOBODY
    }
}
