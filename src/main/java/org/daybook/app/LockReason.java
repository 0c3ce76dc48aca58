package org.daybook.app;

/// Why the screen locks.
enum LockReason {
    /// She hid it, by the key or the button.
    HIDDEN,
    /// Nobody touched keyboard or mouse for as long as the site allows.
    IDLE,
    /// The computer slept.
    SLEPT,
    /// The system locked its screen or changed its user.
    SYSTEM_LOCKED,
    /// The program ends.
    LEFT
}
