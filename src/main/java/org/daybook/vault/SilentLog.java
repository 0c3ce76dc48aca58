package org.daybook.vault;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/// Silences the migration tool: its lines contain paths and statements. Its failures are thrown. Public only because the tool
/// creates it by its name.
public final class SilentLog implements LogCreator, Log {
    @Override
    public Log createLogger(Class<?> owner) {
        return this;
    }

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception thrown) {}

    @Override
    public void notice(String message) {}
}
