package org.daybook.locking;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.daybook.base.MayOpenTransactions;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Erased;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;
import org.daybook.vault.OpenVault;

/// Keeps one person's place and unsaved input, for her only. Adds no audit line: it is written every few seconds while she
/// types, is no record of anybody, and is deleted once she took it up or declined it. On the write lane's thread.
@MayOpenTransactions(because = "what is half typed is no record; a line every few seconds would bury the trail")
public final class LeavingOff implements PersonalData {
    /// What nobody came back for in this time is deleted, also that of a colleague who left.
    private static final Duration KEPT = Duration.ofDays(30);
    /// No journalled table is changed, so no line is named.
    private static final UUID NO_LINE = new UUID(0, 0);

    private final OpenVault vault;
    private final StaffId who;
    private final Clock clock;
    private final Supplier<LocalDate> confirmed;
    private final LockingStore store = new LockingStore();
    /// The people erased while this is open: a screen may still have unsaved input about them.
    private final Set<String> erased = new HashSet<>();

    /// @param vault the open store
    /// @param who   the person signed in
    /// @param clock the current time, in the site's zone
    /// @param confirmed the day that has certainly begun, see [org.daybook.staff.TrailClock]; called on the write lane
    public LeavingOff(OpenVault vault, StaffId who, Clock clock, Supplier<LocalDate> confirmed) {
        this.vault = vault;
        this.who = who;
        this.clock = clock;
        this.confirmed = confirmed;
    }

    /// Keeps it, in place of what was kept before.
    ///
    /// @param place   the address of the screen
    /// @param unsaved the unsaved input, as the screens write it; empty if there is none
    public void keep(String place, String unsaved) {
        vault.write(NO_LINE, tx -> {
            if (erased.stream().anyMatch(her -> place.contains(her) || unsaved.contains(her))) {
                store.forget(tx, who);
            } else {
                store.keep(tx, who, new LeftOff(place, unsaved, clock.instant()));
            }
            return true;
        });
    }

    /// Returns what she left unfinished, if any.
    public Optional<LeftOff> present() {
        return vault.look(tx -> store.leftOff(tx, who));
    }

    /// Deletes hers, and what others left long ago. A clock that is ahead makes nothing of others old.
    public void forget() {
        var today = confirmed.get().atStartOfDay(clock.getZone()).toInstant();
        vault.write(NO_LINE, tx -> {
            store.forget(tx, who);
            store.forgetBefore(tx, today.minus(KEPT));
            return true;
        });
    }

    /// Deletes what anybody left unfinished about somebody who is erased.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.forgetAbout(work.tx(), her);
        erased.add(her.id().value().toString());
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("what a colleague looked at last is not about her");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("nothing of it is handed to anybody");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("it is forgotten after a day");
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found("what a colleague looked at is no visit");
    }

    @Override
    public List<Movable> movable() {
        return Nothing.listed("it names a screen, not a woman");
    }
}
