package org.daybook.ui;

/// The two lanes on which the open vault is used: one thread each, so that each connection keeps to its thread.
enum Lane {
    /// Changes, and readings that must see them.
    WRITE("write-lane"),
    /// Reports, exports, backups: never in the way of a tick.
    READING("reading-lane");

    private final String thread;

    Lane(String thread) {
        this.thread = thread;
    }

    /// The name of its thread.
    String thread() {
        return thread;
    }
}
