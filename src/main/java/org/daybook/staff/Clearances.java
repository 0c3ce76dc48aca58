package org.daybook.staff;

import static org.daybook.staff.Permission.OPEN_RECORD;
import static org.daybook.staff.Permission.OPEN_WORK;
import static org.daybook.staff.Permission.PLAN_SESSION;
import static org.daybook.staff.Permission.RECORD_CLEARANCE;
import static org.daybook.staff.Permission.REQUIRE_CLEARANCE;
import static org.daybook.staff.Permission.SEE_TEAM;
import static org.daybook.staff.Permission.SEE_TRAINING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;

/// What was seen of each colleague before she works with girls. A coordinator records it, and a colleague reviews the record.
/// Nobody records her own while another coordinator works here. Used on the write lane's thread; each method throws [Refusal]
/// if the worker's role does not permit it.
public final class Clearances {
    private final Gate gate;
    private final ClearanceStore store = new ClearanceStore();
    private final StaffStore staff = new StaffStore();
    private final Newcomers newcomers = new Newcomers();
    private final WorkWithGirls rule = new WorkWithGirls();

    /// @param gate the way to the store
    public Clearances(Gate gate) {
        this.gate = gate;
    }

    /// What was seen of one person.
    ///
    /// @param today    the site's date
    /// @param required the day from which nobody works with girls without it; empty if not set
    /// @param lines    for each requirement, the record that is valid longest, the newest if equal; none for what was not seen
    record Page(LocalDate today, Optional<LocalDate> required, List<Line> lines) {
        Page {
            lines = List.copyOf(lines);
        }

        /// Something that was seen.
        ///
        /// @param seen   the record
        /// @param seenBy initials of the person who saw it
        record Line(Clearance seen, String seenBy) {}

        Optional<Line> of(Requirement requirement) {
            return lines.stream().filter(line -> line.seen().requirement() == requirement).findFirst();
        }
    }

    /// Returns the site's date.
    public LocalDate today() {
        return gate.look(SEE_TRAINING, UnitOfWork::today);
    }

    Page page(StaffId who) {
        return gate.look(SEE_TEAM, work -> {
            var initials = Initials.of(staff.everyone(work.tx()));
            var lines = new ArrayList<Page.Line>();
            for (var requirement : Requirement.values()) {
                best(store.all(work.tx()), who, requirement).ifPresent(
                        one -> lines.add(new Page.Line(one, initials.getOrDefault(one.seenBy(), ""))));
            }
            return new Page(work.today(), store.since(work.tx()), lines);
        });
    }

    private static Optional<Clearance> best(List<Clearance> all, StaffId who, Requirement requirement) {
        return all.stream().filter(one -> one.who().equals(who) && one.requirement() == requirement)
                .max(java.util.Comparator.comparing(one -> one.validUntil().orElse(LocalDate.MAX)));
    }

    /// Something that is missing, expires soon, or has expired.
    ///
    /// @param who         initials
    /// @param requirement the requirement
    /// @param until       the last day; empty if it was not seen
    public record Due(String who, Requirement requirement, Optional<LocalDate> until) {}

    /// Returns what was seen and is valid today: of everybody who works here, for staff who see the team; otherwise only the
    /// worker's own.
    public Map<StaffId, Set<Requirement>> seen() {
        boolean all = gate.allows(SEE_TEAM);
        return gate.look(all ? SEE_TEAM : SEE_TRAINING, work -> store.all(work.tx()).stream()
                .filter(one -> all || one.who().equals(work.who().id())).filter(one -> one.holds(work.today()))
                .collect(Collectors.groupingBy(Clearance::who,
                        Collectors.mapping(Clearance::requirement, Collectors.toSet()))));
    }

    /// Returns what is due: of everybody who works with women, for staff who see the team; otherwise only the worker's own.
    /// What was never seen is due once the rule has a day.
    public List<Due> due() {
        boolean all = gate.allows(SEE_TEAM);
        return gate.look(all ? SEE_TEAM : SEE_TRAINING, work -> {
            var seen = store.all(work.tx());
            boolean begun = store.since(work.tx()).isPresent();
            var due = new ArrayList<Due>();
            staff.everyone(work.tx()).stream().filter(stored -> stored.leftOn().isEmpty())
                    .map(StaffStore.Stored::member).filter(one -> all || one.id().equals(work.who().id()))
                    .filter(Clearances::worksWithPeople).forEach(one -> {
                        for (var requirement : Requirement.values()) {
                            due(seen, one, requirement, work.today(), begun).ifPresent(due::add);
                        }
                    });
            return List.copyOf(due);
        });
    }

    private static Optional<Due> due(List<Clearance> seen, StaffMember one, Requirement requirement, LocalDate today,
            boolean begun) {
        var best = best(seen, one.id(), requirement);
        if (best.isEmpty()) {
            return begun ? Optional.of(new Due(one.initials(), requirement, Optional.empty())) : Optional.empty();
        }
        return best.flatMap(Clearance::validUntil)
                .filter(last -> !last.minusDays(Clearance.DAYS_BEFORE).isAfter(today))
                .map(last -> new Due(one.initials(), requirement, Optional.of(last)));
    }

    private static boolean worksWithPeople(StaffMember one) {
        return Gate.allows(one, OPEN_RECORD) || Gate.allows(one, OPEN_WORK) || Gate.allows(one, PLAN_SESSION);
    }

    /// Records that the worker saw something of a colleague; stays "awaiting review".
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `staff.refusal.own-clearance` for her own while another coordinator works here,
    ///         `staff.refusal.newcomer-clearance` while nobody has reviewed that she was added and another coordinator works
    ///         here, `staff.refusal.unknown-member`
    public Clearance record(ClearanceForm form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.pass(RECORD_CLEARANCE, work -> {
            var one = new Clearance(work.newId(), form.who(), form.requirement().orElseThrow(),
                    form.seenOn().day().orElseThrow(), form.validUntil().day(), work.who().id());
            put(work, one);
            return one;
        });
    }

    /// Deletes what was recorded. Takes effect immediately.
    void delete(Clearance one) {
        gate.act(RECORD_CLEARANCE, work -> {
            work.names(one.who().value());
            work.note("deleted " + one.requirement().code());
            store.delete(work.tx(), one.id());
            LoweredRights.deleted(work, one);
        });
    }

    /// Restores what was deleted; as [#record].
    void putBack(Clearance one) {
        gate.act(RECORD_CLEARANCE, work -> {
            put(work, one);
            LoweredRights.putBack(work, one);
        });
    }

    private void put(UnitOfWork work, Clearance one) {
        work.names(one.who().value());
        work.note(one.requirement().code());
        if (staff.byId(work.tx(), one.who()).filter(stored -> stored.leftOn().isEmpty()).isEmpty()) {
            throw new Refusal("staff.refusal.unknown-member");
        }
        demandSecond(work, one.who());
        store.insert(work.tx(), one);
        work.awaitReview();
    }

    /// A colleague who is a newcomer to the rule of two people records none for others, and one who was merely added does not
    /// count as another, so that nobody is added just for that. If nobody else could do it, no second person is required.
    private void demandSecond(UnitOfWork work, StaffId whose) {
        var me = work.who().id();
        var others = staff.everyone(work.tx()).stream().filter(stored -> stored.leftOn().isEmpty())
                .map(StaffStore.Stored::member).filter(one -> Gate.allows(one, RECORD_CLEARANCE))
                .map(StaffMember::id).filter(one -> !one.equals(me)).toList();
        if (newcomers.all(work).contains(me) && !others.isEmpty()) {
            throw new Refusal("staff.refusal.newcomer-clearance");
        }
        if (whose.equals(me) && !newcomers.added(work).containsAll(others)) {
            throw new Refusal("staff.refusal.own-clearance");
        }
    }

    /// Makes the rule apply from today on.
    ///
    /// @throws Refusal `staff.refusal.nobody-cleared` if nobody could work with girls then
    public void require() {
        gate.act(REQUIRE_CLEARANCE, work -> {
            if (staff.everyone(work.tx()).stream().filter(stored -> stored.leftOn().isEmpty())
                    .noneMatch(stored -> rule.missing(work, stored.member().id()).isEmpty())) {
                throw new Refusal("staff.refusal.nobody-cleared");
            }
            store.setSince(work.tx(), work.today());
            LoweredRights.rule(work, work.today());
        });
    }
}
