package org.daybook.ui;

/// The two lanes on which the open vault is used: one thread each, so that each connection stays on its thread.
enum Lane {
    /// Changes, and reads that must see them.
    WRITE("write-lane"),
    /// Reports, exports, backups: never delays a tick.
    READING("reading-lane");

    private final String thread;

    Lane(String thread) {
        this.thread = thread;
    }

    /// Returns the name of its thread.
    String thread() {
        return thread;
    }
}
