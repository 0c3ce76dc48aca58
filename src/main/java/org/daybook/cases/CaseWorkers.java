package org.daybook.cases;

import static org.daybook.staff.Permission.ASSIGN_CASE;
import static org.daybook.staff.Permission.CHANGE_CASE;
import static org.daybook.staff.Permission.JOIN_CASE;
import static org.daybook.staff.Permission.SEE_CASES;
import static org.daybook.staff.Permission.SEE_WORKLOAD;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.Reason;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// Who works on which file: named one by one, and handed over when somebody leaves. Methods without a [UnitOfWork] open a
/// passage of their own, on the write lane's thread.
public final class CaseWorkers {
    private final Gate gate;
    private final CaseDoor door;
    private final CaseStore store = new CaseStore();
    private final Colleagues colleagues = new Colleagues();

    CaseWorkers(Gate gate, CaseDoor door) {
        this.gate = gate;
        this.door = door;
    }

    /// Returns those who could work on a file: their role allows it, and they work here.
    public List<StaffMember> mightWork() {
        return gate.look(SEE_CASES, work -> working(work).toList());
    }

    private Stream<StaffMember> working(UnitOfWork work) {
        return colleagues.here(work).stream().filter(one -> Gate.allows(one, CHANGE_CASE));
    }

    /// Lets a colleague work on a file, too. May be done by those named on it and those responsible for the team; not by
    /// someone who covers, because covering ends by itself and this would not.
    ///
    /// @return who works on it now
    /// @throws Refusal `cases.refusal.not-hers`, `cases.refusal.works-already`, `cases.refusal.cannot-work`,
    ///         `cases.refusal.own-reason` for oneself: [#join] asks why
    public List<Worker> assign(CaseRef ref, StaffId who) {
        return gate.about(ASSIGN_CASE, ref.her(), work -> {
            requireSay(work, ref);
            requireNew(work, ref, who);
            if (who.equals(work.who().id())) {
                throw new Refusal("cases.refusal.own-reason");
            }
            return put(work, ref, who);
        });
    }

    /// Lets the worker herself start to work on a file: from then on it is open to her, and so are the papers stored with it.
    /// Writes an audit line of its own kind, and a colleague reads the reason.
    ///
    /// @param reason without problems
    /// @return who works on it now
    /// @throws Refusal as [#assign], or if her role may not even with a reason
    public List<Worker> join(CaseRef ref, Reason reason) {
        return gate.breakGlassAbout(JOIN_CASE, reason, ref.her(), work -> {
            door.known(work, ref);
            requireNew(work, ref, work.who().id());
            return put(work, ref, work.who().id());
        });
    }

    private void requireNew(UnitOfWork work, CaseRef ref, StaffId who) {
        work.names(who.value());
        if (working(work).noneMatch(one -> one.id().equals(who))) {
            throw new Refusal("cases.refusal.cannot-work");
        }
        if (store.worksOn(work.tx(), ref, who)) {
            throw new Refusal("cases.refusal.works-already");
        }
    }

    private List<Worker> put(SubjectWork work, CaseRef ref, StaffId who) {
        store.assign(work, work.newId(), ref, new Worker(who, work.today()));
        return store.workers(work.tx(), ref);
    }

    /// Checks whether this is the worker herself, who gives a reason before she joins.
    boolean isMyself(StaffId who) {
        return gate.who().id().equals(who);
    }

    /// Ends a person's work on a file, also the worker's own. The last one who works here and sees it stays: a file without
    /// anybody would be forgotten.
    ///
    /// @return who works on it now
    /// @throws Refusal `cases.refusal.not-hers`, `cases.refusal.last-worker`
    public List<Worker> release(CaseRef ref, StaffId who) {
        return gate.about(ASSIGN_CASE, ref.her(), work -> {
            requireSay(work, ref);
            work.names(who.value());
            var others = store.workers(work.tx(), ref).stream().map(Worker::who).filter(one -> !one.equals(who))
                    .toList();
            if (working(work).map(StaffMember::id).filter(others::contains)
                    .allMatch(one -> colleagues.isKeptFrom(work, one, ref.her().value()))) {
                throw new Refusal("cases.refusal.last-worker");
            }
            store.release(work, ref, who, work.today());
            return store.workers(work.tx(), ref);
        });
    }

    /// Covering for a colleague is not enough. Those responsible for the team need not work on it themselves: that is how a
    /// file is handed over after somebody has left.
    private void requireSay(SubjectWork work, CaseRef ref) {
        door.known(work, ref);
        if (!gate.allows(SEE_WORKLOAD) && !store.worksOn(work.tx(), ref, work.who().id())) {
            throw new Refusal("cases.refusal.not-hers");
        }
    }

    /// Returns the number of open files each works on, by initials: for those responsible for the team, without cards.
    public Map<String, Integer> workload() {
        return gate.look(SEE_WORKLOAD, work -> {
            var initials = colleagues.initials(work);
            return store.workload(work.tx()).entrySet().stream().collect(Collectors.toMap(
                    entry -> initials.getOrDefault(entry.getKey(), ""), Map.Entry::getValue, Integer::sum));
        });
    }

    /// Checks whether the worker's role may see how many files each works on.
    public boolean maySeeWorkload() {
        return gate.allows(SEE_WORKLOAD);
    }

    /// Returns who works on her open file; nobody if she has none. Runs inside another room's passage, which shows no more of
    /// it.
    public List<StaffId> of(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her).filter(file -> file.closedOn().isEmpty())
                .map(file -> store.workers(work.tx(), file.ref()).stream().map(Worker::who).toList())
                .orElse(List.of());
    }
}
