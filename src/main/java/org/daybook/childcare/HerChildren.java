package org.daybook.childcare;

import static org.daybook.staff.Permission.CHANGE_CHILDREN;
import static org.daybook.staff.Permission.SEE_CHILDREN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.Optional;
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
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `childcare.refusal.changed` if it was changed meanwhile; `.unknown`;
    ///         `consents.refusal.not-given`
    public Child change(Child seen, ChildForm form) {
        requireSound(form);
        return gate.about(CHANGE_CHILDREN, seen.her(), work -> {
            var now = write(work, seen, new Child(seen.id(), seen.her(), form, seen.since(), seen.endedOn()));
            if (!form.collecting().equals(seen.told().collecting())) {
                marks.changed(work, now.id());
                marks.asked(work, now.id());
            }
            return now;
        });
    }

    /// Records that she was asked again, after a restore, who may collect, and confirmed the stored data.
    public Child asked(Child seen) {
        return gate.about(CHANGE_CHILDREN, seen.her(), work -> {
            var now = write(work, seen, seen);
            marks.asked(work, now.id());
            return now;
        });
    }

    /// Records that the child no longer comes: it is no longer offered at the desk. [#again] undoes this.
    public Child end(Child seen) {
        return gate.about(CHANGE_CHILDREN, seen.her(), work -> write(work, seen,
                new Child(seen.id(), seen.her(), seen.told(), seen.since(), Optional.of(work.today()))));
    }

    /// Records that the child comes again.
    public Child again(Child seen) {
        return gate.about(CHANGE_CHILDREN, seen.her(), work -> write(work, seen,
                new Child(seen.id(), seen.her(), seen.told(), seen.since(), Optional.empty())));
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
