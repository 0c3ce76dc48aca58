package org.daybook.ui;

/// Silences `java.util.logging`, to which JavaFX and other libraries write. Its default handler prints their lines to standard
/// error, with the messages of exceptions, which may contain what was typed.
///
/// Public, with a public constructor, because the Java runtime creates it by its name.
public final class PlatformLog {
    /// Called by the runtime when that log starts, instead of reading a configuration. It adds no handler, so nothing is
    /// written.
    public PlatformLog() {}

    /// Sets one system property. Must be called before any library is loaded; the log itself starts on first use.
    public static void silence() {
        System.setProperty("java.util.logging.config.class", PlatformLog.class.getName());
    }
}
