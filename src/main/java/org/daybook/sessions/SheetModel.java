package org.daybook.sessions;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.participants.PersonRow;
import org.daybook.ui.Background;
import org.daybook.ui.OnceEach;

/// The model of the sheet. A tick is shown and saved immediately, one after the other on the write lane, so that no key waits
/// for the disk. If the store refuses or something fails, the sheet is read again and shows what is stored. Belongs to the
/// screen thread.
final class SheetModel {
    /// What the screen is notified of.
    interface Watcher {
        /// The sheet was read again.
        void loaded(AttendanceSheet sheet);

        /// An action was performed or undone.
        void acted(SheetAction act);

        /// A woman who came with a card was found and is on the sheet.
        void cardTaken();

        /// A line from paper was entered, or could not be.
        void fromPaper(FromPaper paper);

        /// Called before the first mark if two of those who are expected must not meet.
        ///
        /// @param allTheSame continues anyway
        void conflict(Runnable allTheSame);

        /// The store refused.
        void refused(Refusal refusal);

        /// No woman was found for what was typed as a card.
        void noCard(Refusal refusal);

        /// What was typed as a card matches several women.
        void several(List<PersonRow> them);
    }

    private final Background background;
    private final OnceEach coming;
    private final Sessions sessions;
    private final Participants participants;
    private final SessionId id;
    private final Watcher watcher;
    private final AtomicBoolean broken = new AtomicBoolean();
    private final ChangeListener<Boolean> rested = (_, _, working) -> rested(working);
    private Optional<RegisterDraft> ticking = Optional.empty();
    private Optional<String> paperMark = Optional.empty();
    private MeetingAllowed together = MeetingAllowed.MAY_MEET;
    private Despite told = Despite.NOTHING;

    SheetModel(Background background, Sessions sessions, Participants participants, SessionId id, Watcher watcher) {
        this.background = background;
        this.coming = new OnceEach(background);
        this.sessions = sessions;
        this.participants = participants;
        this.id = id;
        this.watcher = watcher;
        background.working().addListener(rested);
    }

    /// Returns the session.
    SessionId id() {
        return id;
    }

    /// Releases the background lane when the screen is left.
    void close() {
        background.working().removeListener(rested);
    }

    /// Returns what is ticked; empty until the sheet was read.
    Optional<RegisterDraft> ticking() {
        return ticking;
    }

    /// Reads the sheet.
    void load() {
        int acts = acts();
        background.run(() -> sessions.sheet(id), sheet -> {
            if (acts() == acts) {
                ticking = Optional.of(new RegisterDraft(sheet));
                together = sheet.together();
                watcher.loaded(sheet);
            } else {
                load();
            }
        });
    }

    /// Performs an action: on the screen now, in the store as soon as the lane is free. The first mark of a sheet on which two
    /// women must not meet is confirmed first.
    void act(SheetAction act) {
        if (act.marks()) {
            told(() -> done(act));
        } else {
            done(act);
        }
    }

    private void done(SheetAction act) {
        ticking.ifPresent(now -> {
            now.act(act);
            watcher.acted(act);
            save(act, told);
        });
    }

    private void told(Runnable marking) {
        if (together == MeetingAllowed.MAY_MEET || told == Despite.SCHEDULE_CONFLICT) {
            marking.run();
        } else {
            watcher.conflict(() -> {
                told = Despite.SCHEDULE_CONFLICT;
                marking.run();
            });
        }
    }

    /// Undoes the last action. A mark restored by it existed before, so no confirmation is needed.
    void undo() {
        ticking.flatMap(RegisterDraft::undo).ifPresent(inverse -> {
            watcher.acted(inverse);
            save(inverse, Despite.SCHEDULE_CONFLICT);
        });
    }

    /// Ticks everybody who is not ticked yet.
    void tickAll() {
        ticking.map(RegisterDraft::missing).filter(them -> !them.isEmpty())
                .ifPresent(them -> act(new SheetAction.Here(them)));
    }

    /// Finds a woman who came with a card and puts her on the sheet.
    ///
    /// @param typed her card, or her initial and year of birth
    void came(String typed) {
        PaperLine.read(typed).ifPresentOrElse(line -> told(() -> enter(line)), () -> find(typed));
    }

    /// The mark of the printed list is typed once and applies to the lines after it.
    private void enter(PaperLine line) {
        paperMark = line.mark().or(() -> paperMark);
        var marked = new PaperLine(paperMark, line.rows(), line.cards(), line.other());
        var despite = told;
        coming.run("paper " + marked.mark() + marked.rows() + marked.cards(),
                () -> sessions.fromPaper(id, line.rows().isEmpty() && line.mark().isEmpty() ? line : marked, despite),
                this::entered, watcher::noCard);
    }

    private void entered(FromPaper paper) {
        if (!paper.isRefused()) {
            ticking.ifPresent(now -> {
                paper.guests().forEach(her -> now.act(new SheetAction.WithCard(her)));
                if (!paper.listed().isEmpty()) {
                    now.act(new SheetAction.Here(paper.listed()));
                }
            });
        }
        watcher.fromPaper(paper);
    }

    private void find(String typed) {
        background.run(() -> participants.finder().find(typed), them -> {
            if (them.size() == 1) {
                came(them.getFirst());
            } else if (them.isEmpty()) {
                watcher.noCard(new Refusal("sessions.refusal.unknown-card"));
            } else {
                watcher.several(them);
            }
        });
    }

    /// Adds a known woman who came. She is shown once the store has confirmed her: only the store knows whether she is already
    /// here.
    void came(PersonRow her) {
        told(() -> {
            var despite = told;
            coming.run("card " + her.card(), () -> {
                participants.finder().searched();
                return sessions.walkIn(id, her.card(), despite);
            }, this::arrived, watcher::noCard);
        });
    }

    /// Stores what the session was about.
    void topic(Optional<String> words) {
        background.change(() -> sessions.registers().topic(id, words), () -> {});
    }

    /// Closes the register.
    void done(Optional<String> topic, Runnable then) {
        background.change(() -> sessions.registers().done(id, topic), () -> then.run());
    }

    /// Reopens a register that was closed by mistake, and reads the sheet again.
    void reopen(Runnable then) {
        background.change(() -> sessions.registers().reopen(id), () -> {
            load();
            then.run();
        }, watcher::refused);
    }

    private void arrived(PersonRow her) {
        ticking.ifPresent(now -> {
            var act = now.isListed(her.id()) ? new SheetAction.Here(List.of(her)) : new SheetAction.WithCard(her);
            now.act(act);
            watcher.acted(act);
            watcher.cardTaken();
        });
    }

    private void save(SheetAction act, Despite despite) {
        background.run(remembering(() -> {
            act.save(sessions, id, despite);
            return true;
        }), _ -> {}, this::refused);
    }

    private void refused(Refusal refusal) {
        watcher.refused(refusal);
        load();
    }

    /// The frame reports the error; the sheet only has to notice that it shows too much.
    private <T> Supplier<T> remembering(Supplier<T> work) {
        return () -> {
            try {
                return work.get();
            } catch (Refusal refusal) {
                throw refusal;
            } catch (RuntimeException fault) {
                broken.set(true);
                throw fault;
            }
        };
    }

    private void rested(boolean working) {
        if (!working && broken.getAndSet(false)) {
            load();
        }
    }

    private int acts() {
        return ticking.map(RegisterDraft::acts).orElse(0);
    }
}
