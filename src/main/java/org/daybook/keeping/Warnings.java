package org.daybook.keeping;

import org.daybook.staff.Permission;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// What needs attention before it causes damage: an older copy of the store in place, and a disk that is filling up.
///
/// @param ui      what screens use
/// @param keeping the room
/// @param moments the words for moments
record Warnings(Ui ui, Safekeeping keeping, Moments moments) {
    /// Shows the warnings on the room's own page: a user responsible for the store may know why there is an older copy.
    void show(BackupState state, MessageLine older, MessageLine full) {
        older.clear();
        state.olderCopy().ifPresent(since -> {
            var sentence = say("keeping.warnings.older", moments.exactly(since));
            if (keeping.allows(Permission.SETTLE_OLDER_COPY)) {
                older.warn(sentence, say("keeping.warnings.settle"), this::settle);
            } else {
                older.warn(sentence);
            }
        });
        full.clear();
        if (state.room().isNearlyFull()) {
            full.warn(say("keeping.warnings.full"));
        }
    }

    /// Shows the warnings on Today: short, and with a link to the page.
    void lead(BackupState state, MessageLine older, MessageLine full) {
        state.olderCopy().ifPresent(_ -> older.warn(say("keeping.warnings.older.short"),
                say("keeping.warnings.see"), () -> ui.navigator().go(new BackupsPlace())));
        if (state.room().isNearlyFull()) {
            full.warn(say("keeping.warnings.full"));
        }
    }

    /// Warns that others on this computer had access to the folder of the store, or still have.
    void access(BackupState state, MessageLine line) {
        line.clear();
        switch (state.access()) {
            case CLOSED -> line.warn(say("keeping.warnings.closed"));
            case OPEN -> line.warn(say("keeping.warnings.open"));
            case OWNER_ALONE -> {
            }
        }
    }

    private void settle() {
        ui.background().change(keeping::olderCopySettled, () -> {});
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
