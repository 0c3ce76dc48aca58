package org.daybook.keeping;

import org.daybook.staff.Permission;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// What should be looked at before it hurts: an older copy of the store in place, and a disk that fills up.
///
/// @param ui      what screens use
/// @param keeping the room
/// @param moments how moments are said
record Warnings(Ui ui, Safekeeping keeping, Moments moments) {
    /// On the room's own page: somebody who answers for it may know why there is an older copy.
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

    /// On Today: in short, and leading to the page.
    void lead(BackupState state, MessageLine older, MessageLine full) {
        state.olderCopy().ifPresent(_ -> older.warn(say("keeping.warnings.older.short"),
                say("keeping.warnings.see"), () -> ui.navigator().go(new BackupsPlace())));
        if (state.room().isNearlyFull()) {
            full.warn(say("keeping.warnings.full"));
        }
    }

    /// That others of this computer reached the folder of the store, or still do.
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
