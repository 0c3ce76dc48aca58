package org.daybook.outreach;

/// Why the stock of a material changed.
public enum EntryReason {
    RECEIVED,
    HANDED_OUT,
    COUNTED
}
