package org.daybook.ui;

/// Silences `java.util.logging`, into which JavaFX and other libraries write. Its usual handler puts their lines onto
/// standard error, with the messages of exceptions, which may hold what was typed.
///
/// Public, with its constructor, because the Java runtime makes it by its name.
public final class PlatformLog {
    /// Called by the runtime when that log starts, instead of reading a configuration. It adds no handler, so nothing
    /// is written.
    public PlatformLog() {}

    /// Must be called before any library is loaded. Sets one system property; the log itself starts when somebody asks
    /// for it.
    public static void silence() {
        System.setProperty("java.util.logging.config.class", PlatformLog.class.getName());
    }
}
