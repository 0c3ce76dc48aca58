package org.daybook.outreach;

/// The reason why the stock of a material changed.
public enum EntryReason {
    RECEIVED,
    HANDED_OUT,
    COUNTED
}
