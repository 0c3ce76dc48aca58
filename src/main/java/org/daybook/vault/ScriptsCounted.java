package org.daybook.vault;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/// Counts the scripts that Flyway has run, to show the progress of an upgrade. One for each upgrade.
final class ScriptsCounted implements Callback {
    private final Progress progress;
    private int done;

    /// @param progress notified of the number that were run; the total is not known here
    ScriptsCounted(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        done++;
        progress.at(done, done);
    }

    @Override
    public String getCallbackName() {
        return getClass().getSimpleName();
    }
}
