package org.daybook.childcare;

import static org.daybook.staff.Permission.CHANGE_CHILDREN;
import static org.daybook.staff.Permission.SEE_CHILDREN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.Optional;
import org.daybook.base.Edited;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Purpose;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;

/// What she wanted recorded about her children. Each method opens a passage of its own, on the write lane's thread; each throws
/// [Refusal] if the worker's role does not allow it.
public final class HerChildren {
    /// The maximum number of children of one mother.
    public static final int MOST = 20;

    private final Gate gate;
    private final Childcare.Dependencies dependencies;
    private final ChildStore store = new ChildStore();
    private final StayStore stays = new StayStore();
    private final CollectingMarks marks = new CollectingMarks();

    HerChildren(Gate gate, Childcare.Dependencies dependencies) {
        this.gate = gate;
        this.dependencies = dependencies;
    }

    /// The children on her record.
    ///
    /// @param agreement whether anything may be recorded
    /// @param children  empty without her consent
    /// @param on        today's date at the site
    /// @param toAsk     IDs of the children for whom she must be asked again who may collect, because an older backup was
    ///                  restored
    public record Page(Agreement agreement, List<Child> children, LocalDate on, Set<UUID> toAsk) {
        public Page {
            children = List.copyOf(children);
            toAsk = Set.copyOf(toAsk);
        }
    }

    /// Whether anything may be recorded.
    public enum Agreement {
        GIVEN,
        MISSING
    }

    /// Checks whether the worker's role may see them.
    public boolean maySee() {
        return gate.allows(SEE_CHILDREN);
    }

    /// Checks whether the worker's role may record anything.
    public boolean mayChange() {
        return gate.allows(CHANGE_CHILDREN);
    }

    /// Returns her children; none without her consent. Writes no audit line, because her record is already open.
    public Page page(ParticipantId her) {
        return gate.about(SEE_CHILDREN, her, work -> dependencies.consents().opens(work, her, Purpose.CHILDREN)
                ? new Page(Agreement.GIVEN, store.of(work.tx(), her), work.today(), marks.toAsk(work))
                : new Page(Agreement.MISSING, List.of(), work.today(), Set.of()));
    }

    /// Adds a child.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `consents.refusal.not-given`; `childcare.refusal.too-many`
    public Child add(ParticipantId her, ChildForm form) {
        requireSound(form);
        return gate.about(CHANGE_CHILDREN, her, work -> {
            demand(work);
            if (store.of(work.tx(), her).size() >= MOST) {
                throw new Refusal("childcare.refusal.too-many");
            }
            var child = new Child(new ChildId(work.newId()), her, form, work.today(), Optional.empty());
            store.insert(work, child);
            return child;
        });
    }

    /// Corrects the data of a child; the journal keeps the former data. A user who corrects who may collect has asked her, if a
    /// restore made that necessary; otherwise [#asked] records it.
    ///
    /// @param seen the data when the user began
    /// @return what changed, which can be passed to [#putBack]
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `childcare.refusal.changed` if it was changed meanwhile; `.unknown`;
    ///         `consents.refusal.not-given`
    public Edited<ChildVersion> change(Child seen, ChildForm form) {
        requireSound(form);
        return gate.about(CHANGE_CHILDREN, seen.her(), work -> {
            var now = write(work, seen, new Child(seen.id(), seen.her(), form, seen.since(), seen.endedOn()));
            if (form.collecting().equals(seen.told().collecting())) {
                return edited(seen, List.of(), now);
            }
            marks.changed(work, now.id());
            return edited(seen, marks.asked(work, now.id()), now);
        });
    }

    private static Edited<ChildVersion> edited(Child seen, List<UUID> asked, Child now) {
        return new Edited<>(new ChildVersion(Optional.of(seen), asked), new ChildVersion(Optional.of(now), List.of()));
    }

    /// Records that she was asked again, after a restore, who may collect, and confirmed the stored data.
    ///
    /// @return what changed, which can be passed to [#putBack]
    public Edited<ChildVersion> asked(Child seen) {
        return gate.about(CHANGE_CHILDREN, seen.her(), work -> {
            var now = write(work, seen, seen);
            return edited(seen, marks.asked(work, now.id()), now);
        });
    }

    /// Records that the child no longer comes: it is no longer offered at the desk.
    ///
    /// @return what changed, which can be passed to [#putBack]
    public Edited<ChildVersion> end(Child seen) {
        return gate.about(CHANGE_CHILDREN, seen.her(), work -> edited(seen, List.of(), write(work, seen,
                new Child(seen.id(), seen.her(), seen.told(), seen.since(), Optional.of(work.today())))));
    }

    /// Records that the child comes again.
    ///
    /// @return what changed, which can be passed to [#putBack]
    public Edited<ChildVersion> again(Child seen) {
        return gate.about(CHANGE_CHILDREN, seen.her(), work -> edited(seen, List.of(), write(work, seen,
                new Child(seen.id(), seen.her(), seen.told(), seen.since(), Optional.empty()))));
    }

    /// Undoes an addition or a change, unless the child was changed or signed in since. The journal keeps what was there.
    ///
    /// @param what what that act returned
    /// @throws Refusal `childcare.refusal.changed`; `.unknown`; `consents.refusal.not-given`
    public ChildVersion putBack(ParticipantId her, Edited<ChildVersion> what) {
        gate.actAbout(CHANGE_CHILDREN, her, work -> what.after().child().ifPresent(now -> what.before().child()
                .ifPresentOrElse(former -> putBack(work, now, former, what.before().toAsk()),
                        () -> delete(work, now))));
        return what.before();
    }

    private void putBack(SubjectWork work, Child now, Child former, List<UUID> toAsk) {
        write(work, now, former);
        if (!former.told().collecting().equals(now.told().collecting())) {
            marks.changed(work, now.id());
        }
        marks.askAgain(work, toAsk);
    }

    private void delete(SubjectWork work, Child added) {
        write(work, added, added);
        if (stays.of(work.tx(), work.her()).stream().anyMatch(stay -> stay.child().equals(added.id()))) {
            throw new Refusal("childcare.refusal.changed");
        }
        store.delete(work, added.id());
    }

    private Child write(SubjectWork work, Child seen, Child now) {
        demand(work);
        var stored = store.byId(work.tx(), seen.id()).filter(child -> child.her().equals(seen.her()))
                .orElseThrow(() -> new Refusal("childcare.refusal.unknown"));
        if (!stored.equals(seen)) {
            throw new Refusal("childcare.refusal.changed");
        }
        store.update(work, now);
        return now;
    }

    private void demand(SubjectWork work) {
        var her = work.her();
        dependencies.participants().row(work, her);
        dependencies.consents().demand(work, her, Purpose.CHILDREN);
    }

    private static void requireSound(ChildForm form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }
}
