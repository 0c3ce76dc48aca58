package org.daybook.app;

import java.util.Optional;
import org.daybook.locking.LeavingOff;
import org.daybook.locking.LeftOff;
import org.daybook.sessions.Today;
import org.daybook.ui.Shell;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The worker's place and unsaved input: kept in the store when the screen locks and every few seconds while she types, offered
/// only to her when she unlocks again, and kept again once she took it up or went elsewhere. On the screen thread.
final class HalfTyped {
    /// The number of calls, one a second, after which her input is kept again: in case of a power failure, or if the display
    /// disappears before the program is asked to end.
    private static final int SECONDS_BETWEEN = 5;

    private record Note(String place, Unsaved unsaved) {}

    private static final String HERE = "here";
    private static final String DRAFTS = "drafts";

    private final Ui ui;
    private final LeavingOff store;
    private Optional<Shell> frame = Optional.empty();
    private Optional<LeftOff> offered;
    private Optional<Note> kept = Optional.empty();
    private int seconds;

    /// @param store   keeps it
    /// @param offered what she left unfinished last time
    HalfTyped(Ui ui, LeavingOff store, Optional<LeftOff> offered) {
        this.ui = ui;
        this.store = store;
        this.offered = offered;
        ui.navigator().onArrival(place -> {
            if (!(place instanceof Arrival)) {
                decline();
            }
        });
    }

    /// Sets the frame whose screens are queried.
    void in(Shell shown) {
        frame = Optional.of(shown);
        offered.ifPresent(left -> shown.drafts(Unsaved.read(left.unsaved()).part(DRAFTS)));
    }

    /// Returns what she left unfinished, until she decides.
    Optional<LeftOff> offered() {
        return offered;
    }

    /// Takes her back to where she was; to Today if that place no longer exists.
    void goOn() {
        offered.ifPresent(left -> frame.ifPresent(shown -> {
            takenUp(left);
            ui.views().addresses().read(left.place()).ifPresentOrElse(
                    place -> shown.goOn(place, here(left)), () -> ui.navigator().goInstead(new Today()));
        }));
    }

    private static Unsaved here(LeftOff left) {
        var all = Unsaved.read(left.unsaved());
        // Written before anything could be kept for other places: all of it belongs here.
        return all.part(HERE).isEmpty() && all.part(DRAFTS).isEmpty() ? all : all.part(HERE);
    }

    /// Keeps her input, in case of a power failure; called once a second.
    void ask() {
        seconds++;
        if (seconds < SECONDS_BETWEEN) {
            return;
        }
        seconds = 0;
        var note = note().filter(now -> !now.unsaved().isEmpty());
        if (!note.equals(kept) && offered.isEmpty()) {
            kept = note;
            later(() -> note.ifPresentOrElse(this::write, store::forget));
        }
    }

    /// Lets the screen save what can be saved, and then reads the current place and the remaining unsaved input. What was saved
    /// is no longer unsaved: anybody who changes it later has seen it.
    ///
    /// @return keeps it; to be run on the write lane before the store is closed
    Runnable atLock() {
        frame.ifPresent(Shell::leaveOff);
        if (offered.isPresent()) {
            return () -> {};
        }
        return note().<Runnable>map(now -> () -> write(now)).orElse(store::forget);
    }

    /// Today with no input is where she would go anyway.
    private Optional<Note> note() {
        var here = ui.navigator().here().get();
        var unsaved = frame.map(shown -> Unsaved.NOTHING.with(HERE, shown.unsaved()).with(DRAFTS, shown.drafts()))
                .orElse(Unsaved.NOTHING);
        return here instanceof Arrival || here instanceof Today && unsaved.isEmpty()
                ? Optional.empty()
                : ui.views().addresses().of(here).map(place -> new Note(place, unsaved));
    }

    private void write(Note note) {
        store.keep(note.place(), note.unsaved().written());
    }

    /// Keeps the unsaved input for her at its place, since she went elsewhere.
    private void decline() {
        offered.ifPresent(left -> {
            takenUp(left);
            frame.ifPresent(shown -> ui.views().addresses().read(left.place())
                    .ifPresent(place -> shown.draft(place, here(left))));
        });
    }

    /// It stays in the store until the screen that has it now is next queried: the power may fail before.
    private void takenUp(LeftOff left) {
        offered = Optional.empty();
        kept = Optional.of(new Note(left.place(), Unsaved.read(left.unsaved())));
        seconds = 0;
    }

    /// A full disk is reported where she saves; here it would be reported every few seconds.
    private void later(Runnable work) {
        ui.background().change(work, () -> {}, _ -> {});
    }
}
