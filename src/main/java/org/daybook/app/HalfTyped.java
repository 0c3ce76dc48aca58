package org.daybook.app;

import java.util.Optional;
import org.daybook.locking.LeavingOff;
import org.daybook.locking.LeftOff;
import org.daybook.sessions.Today;
import org.daybook.ui.Shell;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Where the worker is and what she has half typed: kept in the store when the screen locks and every few seconds while
/// she types, offered to her alone when she unlocks again, kept anew once she took it up or went elsewhere. On the
/// screen thread.
final class HalfTyped {
    /// So many times asked, once a second, until what she types is kept once more: what a power cut takes, and a display that goes
    /// before the program is asked to end.
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
    /// @param offered what she left off last time
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

    /// The frame whose screens are asked.
    void in(Shell shown) {
        frame = Optional.of(shown);
        offered.ifPresent(left -> shown.drafts(Unsaved.read(left.unsaved()).part(DRAFTS)));
    }

    /// What she left off, until she decides.
    Optional<LeftOff> offered() {
        return offered;
    }

    /// Takes her back to where she was; to Today when that place is no more.
    void goOn() {
        offered.ifPresent(left -> frame.ifPresent(shown -> {
            takenUp(left);
            ui.views().addresses().read(left.place()).ifPresentOrElse(
                    place -> shown.goOn(place, here(left)), () -> ui.navigator().goInstead(new Today()));
        }));
    }

    private static Unsaved here(LeftOff left) {
        var all = Unsaved.read(left.unsaved());
        // Written before anything waited elsewhere: all of it belongs here.
        return all.part(HERE).isEmpty() && all.part(DRAFTS).isEmpty() ? all : all.part(HERE);
    }

    /// Asked once a second: keeps what she types, also against a power cut.
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

    /// Lets the screen save what can be saved, and reads where she is now and what is half typed all the same. What was
    /// saved is not half typed any more: whoever changes it next has seen it.
    ///
    /// @return what keeps it, to be run on the write lane before the store is closed
    Runnable atLock() {
        frame.ifPresent(Shell::leaveOff);
        if (offered.isPresent()) {
            return () -> {};
        }
        return note().<Runnable>map(now -> () -> write(now)).orElse(store::forget);
    }

    /// Today with nothing typed is where she would go anyway.
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

    /// She went elsewhere: what was half typed waits there for her.
    private void decline() {
        offered.ifPresent(left -> {
            takenUp(left);
            frame.ifPresent(shown -> ui.views().addresses().read(left.place())
                    .ifPresent(place -> shown.draft(place, here(left))));
        });
    }

    /// It stays in the store until the screen that has it now is asked: the power may go before.
    private void takenUp(LeftOff left) {
        offered = Optional.empty();
        kept = Optional.of(new Note(left.place(), Unsaved.read(left.unsaved())));
        seconds = 0;
    }

    /// A disk that is full is told where she saves; here it would be told every few seconds.
    private void later(Runnable work) {
        ui.background().change(work, () -> {}, _ -> {});
    }
}
