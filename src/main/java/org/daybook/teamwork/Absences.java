package org.daybook.teamwork;

import static org.daybook.staff.Permission.CHANGE_CASE;
import static org.daybook.staff.Permission.COVER_COLLEAGUE;
import static org.daybook.staff.Permission.ERASE_RECORD;
import static org.daybook.staff.Permission.HAND_OVER_WORK;
import static org.daybook.staff.Permission.SEE_CASES;
import static org.daybook.staff.Permission.SEE_WORKLOAD;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.Reason;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;
import org.daybook.staff.UnitOfWork;

/// Records who is away and who covers for her: from then on the covering colleague can open what is due in the other's files,
/// and the files themselves, until the last day or until the cover is ended. One action with one audit line. Women hidden from
/// the covering colleague stay hidden. Methods without a [UnitOfWork] open a passage of their own, on the write lane's thread.
public final class Absences {
    private final Gate gate;
    private final AbsenceStore store = new AbsenceStore();
    private final Colleagues colleagues = new Colleagues();

    /// @param gate the way to the store
    public Absences(Gate gate) {
        this.gate = gate;
    }

    /// Returns the colleagues for whom the user covers today, among those who still work here. Inside another room's passage.
    public List<StaffId> coveredToday(UnitOfWork work) {
        var away = store.on(work.tx(), work.today()).stream().filter(one -> one.cover().equals(work.who().id()))
                .map(Absence::away).toList();
        return away.isEmpty()
                ? away
                : colleagues.here(work).stream().map(StaffMember::id).filter(away::contains).toList();
    }

    /// Checks whether the worker's role works with files at all.
    boolean maySee() {
        return gate.allows(SEE_CASES);
    }

    /// Checks whether this is the user herself, who must give a reason before she covers.
    boolean isMyself(StaffId who) {
        return gate.who().id().equals(who);
    }

    /// Returns who is away today, and who could be. Only current members of the team cover and are covered.
    AbsencesPage page() {
        return gate.look(SEE_CASES, work -> {
            var initials = colleagues.initials(work);
            var here = colleagues.here(work).stream().map(StaffMember::id).collect(Collectors.toSet());
            var lines = store.on(work.tx(), work.today()).stream().filter(this::isHers)
                    .filter(one -> here.contains(one.away()) && here.contains(one.cover()))
                    .map(one -> new AbsencesPage.Line(one.id(), initials.getOrDefault(one.away(), ""),
                            initials.getOrDefault(one.cover(), ""), one.until()))
                    .toList();
            return new AbsencesPage(work.today(), lines,
                    waitedFor(work).stream().filter(this::maySayAway).toList(), working(work));
        });
    }

    /// Returns those who work on case files, and those for whom an erasure waits (decision 185).
    private List<StaffMember> waitedFor(UnitOfWork work) {
        return colleagues.here(work).stream()
                .filter(one -> Gate.allows(one, CHANGE_CASE) || Gate.allows(one, ERASE_RECORD)).toList();
    }

    private List<StaffMember> working(UnitOfWork work) {
        return colleagues.here(work).stream().filter(one -> Gate.allows(one, CHANGE_CASE)).toList();
    }

    /// Users responsible for the team may enter anyone, users who may cover may enter those for whom they cover, and all users
    /// may enter themselves.
    private boolean maySayAway(StaffMember one) {
        return answersForTeam() || gate.allowsWithReason(COVER_COLLEAGUE) || isMyself(one.id());
    }

    private boolean answersForTeam() {
        return gate.allows(SEE_WORKLOAD);
    }

    private boolean isHers(Absence absence) {
        return answersForTeam() || absence.concerns(gate.who().id());
    }

    /// Lets a colleague cover for another, or for the user herself.
    ///
    /// @param form free of problems
    /// @throws Refusal `teamwork.refusal.own-reason` if the user herself would cover: [#cover] asks for the reason;
    ///         `teamwork.refusal.not-yours` for another colleague, unless the user is responsible for the team;
    ///         `teamwork.refusal.cannot-cover`, `teamwork.refusal.covered-already`
    AbsenceId handOver(NewAbsence form) {
        var absence = sound(form);
        return gate.pass(HAND_OVER_WORK, work -> {
            if (isMyself(absence.cover())) {
                throw new Refusal("teamwork.refusal.own-reason");
            }
            if (!answersForTeam() && !isMyself(absence.away())) {
                throw new Refusal("teamwork.refusal.not-yours");
            }
            return put(work, absence, form);
        });
    }

    /// Lets the user cover for a colleague. Writes an audit line of its own kind, and a colleague reviews the reason.
    ///
    /// @param form   free of problems
    /// @param reason free of problems
    /// @throws Refusal as [#handOver]
    AbsenceId cover(NewAbsence form, Reason reason) {
        var absence = sound(form);
        return gate.breakGlass(COVER_COLLEAGUE, reason, work -> {
            if (!isMyself(absence.cover())) {
                throw new Refusal("teamwork.refusal.not-yours");
            }
            return put(work, absence, form);
        });
    }

    /// @param away  the colleague who is away
    /// @param cover the colleague who covers for her
    private record Pair(StaffId away, StaffId cover) {}

    private static Pair sound(NewAbsence form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return new Pair(form.away().orElseThrow(), form.cover().orElseThrow());
    }

    private AbsenceId put(UnitOfWork work, Pair pair, NewAbsence form) {
        work.names(pair.away().value());
        work.names(pair.cover().value());
        if (!has(waitedFor(work), pair.away()) || !has(working(work), pair.cover())) {
            throw new Refusal("teamwork.refusal.cannot-cover");
        }
        demandNotCovered(work, pair);
        var id = new AbsenceId(work.newId());
        store.insert(work.tx(), new Absence(id, pair.away(), pair.cover(), work.today(), form.lastDay(),
                work.who().id()));
        return id;
    }

    private static boolean has(List<StaffMember> members, StaffId who) {
        return members.stream().anyMatch(one -> one.id().equals(who));
    }

    private void demandNotCovered(UnitOfWork work, Pair pair) {
        if (store.on(work.tx(), work.today()).stream()
                .anyMatch(one -> one.away().equals(pair.away()) && one.cover().equals(pair.cover()))) {
            throw new Refusal("teamwork.refusal.covered-already");
        }
    }

    /// Ends the cover: the colleague is back, or it was a mistake. From then on the other cannot open her files.
    ///
    /// @throws Refusal `teamwork.refusal.not-yours`, `teamwork.refusal.ended`
    void end(AbsenceId id) {
        gate.act(HAND_OVER_WORK, work -> store.end(work.tx(), named(work,
                store.on(work.tx(), work.today()).stream().filter(one -> one.id().equals(id)).findFirst()).id(),
                work.today(), work.who().id()));
    }

    /// Undoes an ending by the user herself today.
    ///
    /// @throws Refusal as [#end]; `teamwork.refusal.covered-already` if it was entered again meanwhile
    void goOn(AbsenceId id) {
        gate.act(HAND_OVER_WORK, work -> {
            var absence = named(work, store.ended(work.tx(), id, work.today(), work.who().id()));
            demandNotCovered(work, new Pair(absence.away(), absence.cover()));
            store.goOn(work.tx(), absence.id());
        });
    }

    private Absence named(UnitOfWork work, Optional<Absence> found) {
        var absence = found.orElseThrow(() -> new Refusal("teamwork.refusal.ended"));
        work.names(absence.away().value());
        work.names(absence.cover().value());
        if (!isHers(absence)) {
            throw new Refusal("teamwork.refusal.not-yours");
        }
        return absence;
    }
}
