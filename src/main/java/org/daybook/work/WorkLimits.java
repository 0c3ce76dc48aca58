package org.daybook.work;

import static org.daybook.staff.Permission.LIMIT_WORK;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.base.Edited;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tombstone;

/// Where she is not to be placed, and who is to be asked first. Methods without a [SubjectWork] open their own passage, on the
/// write lane's thread; each throws [Refusal] if the worker's role does not permit it. No reason is stored, and no consent is
/// needed: a limit protects her.
public final class WorkLimits {
    /// The maximum length of the name of a town.
    static final int LONGEST_TOWN = 80;
    /// The code of the tombstones that keep a restore from losing her limits.
    public static final String LIMITED = "work-limited";
    /// The code of the tombstones that end those.
    public static final String UNLIMITED = "work-unlimited";
    /// Both codes: for one woman and one limit the last tombstone applies. Each names a colleague in addition to her.
    public static final Set<String> MARKS = Set.of(LIMITED, UNLIMITED);

    private final Gate gate;
    private final Participants participants;
    private final LimitMarks marks;
    private final LimitStore store = new LimitStore();
    private final CompanyStore companies = new CompanyStore();
    private final Colleagues colleagues = new Colleagues();

    WorkLimits(Gate gate, Participants participants) {
        this.gate = gate;
        this.participants = participants;
        marks = new LimitMarks(participants);
    }

    /// Checks whether the worker's role may set and see limits.
    public boolean maySet() {
        return gate.allows(LIMIT_WORK);
    }

    /// Returns her limits, as her page shows them.
    List<WishPage.Limit> of(SubjectWork work) {
        var names = companies.names(work);
        return store.of(work.tx(), work.her()).stream().map(one -> new WishPage.Limit(one.id(), one.kind(),
                one.kind() == LimitKind.COMPANY
                        ? one.value().flatMap(id -> Optional.ofNullable(names.get(id)))
                        : one.kind() == LimitKind.ASK_FIRST
                                ? Optional.of(one.who())
                                : one.value().filter(_ -> one.kind() == LimitKind.TOWN),
                one.value().filter(_ -> one.kind() == LimitKind.SECTOR).map(Sector::ofLetter))).toList();
    }

    /// Keeps her from a sector.
    ///
    /// @return what changed, which can be passed to [#putBack]
    public Edited<Optional<WorkLimit>> keepFrom(ParticipantId her, Sector sector) {
        return limit(her, LimitKind.SECTOR, Optional.of(sector.letter()));
    }

    /// Keeps her from a company.
    ///
    /// @return as [#keepFrom(ParticipantId, Sector)]
    public Edited<Optional<WorkLimit>> keepFrom(ParticipantId her, CompanyId company) {
        return limit(her, LimitKind.COMPANY, Optional.of(company.value().toString()));
    }

    /// Keeps her from a town or a district.
    ///
    /// @param town 1 to [#LONGEST_TOWN] letters
    /// @return as [#keepFrom(ParticipantId, Sector)]
    /// @throws IllegalArgumentException if the text is empty or too long
    public Edited<Optional<WorkLimit>> keepFromTown(ParticipantId her, String town) {
        if (town.isBlank() || town.length() > LONGEST_TOWN) {
            throw new IllegalArgumentException("no town, or too much");
        }
        return limit(her, LimitKind.TOWN, Optional.of(town.strip()));
    }

    /// Ensures that nobody else places her without asking the worker.
    ///
    /// @return as [#keepFrom(ParticipantId, Sector)]
    public Edited<Optional<WorkLimit>> askMeFirst(ParticipantId her) {
        return limit(her, LimitKind.ASK_FIRST, Optional.empty());
    }

    /// Every colleague may ask to be asked first; any other limit is set once.
    private Edited<Optional<WorkLimit>> limit(ParticipantId her, LimitKind kind, Optional<String> value) {
        return gate.about(LIMIT_WORK, her, work -> {
            participants.row(work, her);
            Predicate<WorkLimit> same = one -> one.kind() == kind && one.value().equals(value)
                    && (kind != LimitKind.ASK_FIRST || one.by().equals(work.who().id()));
            var before = store.of(work.tx(), her).stream().filter(same).findFirst();
            if (before.isEmpty()) {
                set(work, kind, value, work.who().id());
            }
            return new Edited<>(before, store.of(work.tx(), her).stream().filter(same).findFirst());
        });
    }

    private void set(SubjectWork work, LimitKind kind, Optional<String> value, StaffId by) {
        marks.set(work, store.insert(work, kind, value, by));
    }

    /// Removes such a limit. The limit that a colleague is asked first can be removed only by her, as long as she works here.
    ///
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal `work.refusal.ask-first`
    public Edited<Optional<WorkLimit>> remove(ParticipantId her, UUID limit) {
        return gate.about(LIMIT_WORK, her, work -> {
            var before = store.of(work.tx(), her).stream().filter(one -> one.id().equals(limit)).findFirst();
            before.ifPresent(one -> remove(work, one));
            return new Edited<>(before, Optional.empty());
        });
    }

    private void remove(SubjectWork work, WorkLimit limit) {
        if (limit.asksFirst(work.who().id()) && isHere(work, limit.by())) {
            throw new Refusal("work.refusal.ask-first");
        }
        marks.taken(work, limit);
        store.delete(work, limit.id());
    }

    /// Undoes setting or removing a limit, unless a colleague did either since. Set again, it still asks the same colleague.
    ///
    /// @param what what one of these methods returned
    /// @return the limit as it is then
    /// @throws Refusal as [#remove(ParticipantId, UUID)]; `work.refusal.changed` if a colleague changed it meanwhile
    public Optional<WorkLimit> putBack(ParticipantId her, Edited<Optional<WorkLimit>> what) {
        return gate.about(LIMIT_WORK, her, work -> {
            var about = what.before().or(what::after).orElseThrow();
            if (!now(work, about).equals(what.after())) {
                throw new Refusal("work.refusal.changed");
            }
            what.after().ifPresent(one -> remove(work, one));
            what.before().ifPresent(one -> set(work, one.kind(), one.value(), one.by()));
            return now(work, about);
        });
    }

    private Optional<WorkLimit> now(SubjectWork work, WorkLimit limit) {
        return store.of(work.tx(), work.her()).stream().filter(limit::isSame).findFirst();
    }

    /// Restores a limit that a restore would lose. Called inside another room's passage.
    ///
    /// @param mark of the kind [#LIMITED]
    public void keepAfterRestore(SubjectWork work, Tombstone mark) {
        marks.keepAfterRestore(work, mark);
    }

    /// When two cards are parted, writes the limits of each into its tombstones. Called inside another room's passage.
    void parted(SubjectWork kept, SubjectWork parted) {
        marks.parted(kept);
        marks.parted(parted);
    }

    private boolean isHere(SubjectWork work, StaffId who) {
        return colleagues.here(work).stream().anyMatch(one -> one.id().equals(who));
    }
}
