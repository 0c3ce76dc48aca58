package org.daybook.paths;

/// Whether she was asked how she is when she left: an outcome of its own, whatever she answered.
public enum ExitReading {
    ASKED,
    DECLINED,
    LATER
}
