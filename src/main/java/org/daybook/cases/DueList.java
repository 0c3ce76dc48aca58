package org.daybook.cases;

import static org.daybook.staff.Permission.CHANGE_CASE;
import static org.daybook.staff.Permission.SEE_CASES;
import static org.daybook.staff.Permission.SEE_WORKLOAD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.contact.Advice;
import org.daybook.contact.Contacts;
import org.daybook.participants.Participants;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;
import org.daybook.staff.UnitOfWork;

/// What is due in the files on which the signed-in worker works, also for a colleague who is away. For those responsible for
/// the team, also in files on which nobody works who is still here and sees them. Cards and initials, never what it is about.
/// Runs on the write lane's thread; writes no audit line.
public final class DueList {
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final Contacts contacts;
    private final WorkingOn working;
    private final PlanStore plans = new PlanStore();
    private final CaseStore files = new CaseStore();
    private final Colleagues colleagues = new Colleagues();

    DueList(Gate gate, Cases.Dependencies dependencies, WorkingOn working) {
        this.gate = gate;
        this.working = working;
        this.participants = dependencies.participants();
        this.consents = dependencies.consents();
        this.contacts = dependencies.contacts();
    }

    /// Checks whether the worker's role works on files at all.
    public boolean mayHaveAny() {
        return gate.allows(CHANGE_CASE);
    }

    /// Checks whether the list may hold anything.
    boolean isShown() {
        return mayHaveAny() || gate.allows(SEE_WORKLOAD);
    }

    /// Returns what is due today or was before, the oldest first. Leaves out files to which consent was withdrawn.
    public List<DueFollowUp> today() {
        return gate.look(SEE_CASES, work -> {
            var hers = due(work, work.today());
            var due = Stream.concat(hers.stream(), leftBehind(work, hers).stream())
                    .sorted(Comparator.comparing(found -> found.row().on())).toList();
            var agreed = consents.holding(work, due.stream().map(found -> found.row().ref().her()).toList(),
                    Purpose.CASE_FILE);
            var advice = contacts.advice(work, agreed);
            return due.stream().filter(found -> agreed.contains(found.row().ref().her()))
                    .map(found -> new DueFollowUp(participants.row(work, found.row().ref().her()), found.row().ref(),
                            found.row().kind(), found.row().on(),
                            reach(Objects.requireNonNull(advice.get(found.row().ref().her()))), found.coveredFor()))
                    .toList();
        });
    }

    /// @param coveredFor initials of the colleague whose file it is
    private record Found(PlanStore.DueRow row, Optional<String> coveredFor) {}

    /// Returns the worker's own, and those of colleagues for whom she covers; a file on which several of them work appears
    /// once.
    private List<Found> due(UnitOfWork work, LocalDate until) {
        var all = new ArrayList<Found>();
        var initials = colleagues.initials(work);
        var seen = new HashSet<CaseRef>();
        for (var who : working.forWhom(work)) {
            var coveredFor = who.equals(work.who().id())
                    ? Optional.<String>empty()
                    : Optional.ofNullable(initials.get(who));
            var rows = plans.due(work.tx(), who, until).usable(work).stream().filter(row -> !seen.contains(row.ref()))
                    .toList();
            rows.forEach(row -> seen.add(row.ref()));
            rows.forEach(row -> all.add(new Found(row, coveredFor)));
        }
        return all.stream().sorted(Comparator.comparing(found -> found.row().on())).toList();
    }

    /// Returns what is due in files on which nobody works any more who is here, is allowed to and sees it, for those
    /// responsible for the team.
    private List<Found> leftBehind(UnitOfWork work, List<Found> hers) {
        if (!gate.allows(SEE_WORKLOAD)) {
            return List.of();
        }
        var working = colleagues.here(work).stream().filter(one -> Gate.allows(one, CHANGE_CASE)).map(StaffMember::id)
                .collect(Collectors.toMap(who -> who, who -> colleagues.keptFrom(work, who)));
        var seen = hers.stream().map(found -> found.row().ref()).collect(Collectors.toCollection(HashSet::new));
        return colleagues.initials(work).entrySet().stream().flatMap(one -> {
            var rows = plans.due(work.tx(), one.getKey(), work.today()).usable(work).stream()
                    .filter(row -> !isOpenTo(working, one.getKey(), row.ref())).filter(row -> !seen.contains(row.ref()))
                    .filter(row -> isLeft(work, row.ref(), working)).toList();
            rows.forEach(row -> seen.add(row.ref()));
            // Does not reveal who is kept away from her.
            var who = Optional.of(one.getValue()).filter(_ -> !working.containsKey(one.getKey()));
            return rows.stream().map(row -> new Found(row, who));
        }).toList();
    }

    private boolean isLeft(UnitOfWork work, CaseRef ref, Map<StaffId, Set<UUID>> working) {
        return files.workers(work.tx(), ref).stream().noneMatch(one -> isOpenTo(working, one.who(), ref));
    }

    /// @param working those who work on files, each with the women from whom she is kept away
    private static boolean isOpenTo(Map<StaffId, Set<UUID>> working, StaffId who, CaseRef ref) {
        var kept = working.get(who);
        return kept != null && !kept.contains(ref.her().value());
    }

    /// Something due in her file.
    record Due(DueFollowUp.Kind kind, LocalDate on) {}

    /// Returns what is due in her file until a day, the oldest first, if the worker works on it and she agrees to a file.
    ///
    /// @param days the number of days from today
    List<Due> about(ParticipantId her, int days) {
        return gate.about(SEE_CASES, her, work -> {
            if (!consents.holds(work, her, Purpose.CASE_FILE)) {
                return List.of();
            }
            return due(work, work.today().plusDays(days)).stream().map(Found::row)
                    .filter(row -> row.ref().her().equals(her)).map(row -> new Due(row.kind(), row.on())).toList();
        });
    }

    /// Returns today's date at the site.
    public LocalDate day() {
        return gate.look(SEE_CASES, UnitOfWork::today);
    }

    private static DueFollowUp.Reach reach(Advice advice) {
        return switch (advice.verdict()) {
            case NOW -> DueFollowUp.Reach.CALL_NOW;
            case LATER_TODAY -> DueFollowUp.Reach.LATER_TODAY;
            case NOT_TODAY -> DueFollowUp.Reach.NOT_TODAY;
            case ASK_FIRST -> DueFollowUp.Reach.ASK_FIRST;
            case NO_CALLS, NOTHING_SAID, NOT_AGREED -> DueFollowUp.Reach.WHEN_SHE_COMES;
        };
    }
}
