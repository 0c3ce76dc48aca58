package org.daybook.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;

/// The rule of who may work with girls: those whose certificate of criminal records, code of conduct and confidentiality a
/// coordinator has seen. Nobody else opens a girl's record, finds work for a girl, leads a group with girls in it or reviews
/// what was done about a girl. This is the only place of this rule; called inside a passage.
///
/// The rule begins automatically: the first time that somebody without them would be refused, she is not, and from the
/// thirtieth day on nobody is exempt. So a site that comes from an older program has time to show them. A coordinator can let
/// it begin immediately.
public final class WorkWithGirls {
    /// The number of days a site has.
    static final int DAYS_TO_SHOW = 30;

    private final ClearanceStore store = new ClearanceStore();
    private final TrailClock clock = new TrailClock();

    /// Checks whether the rule applies today. It still applies if the clock was set back before its first day.
    boolean isRequired(UnitOfWork work) {
        return store.since(work.tx()).filter(day -> !day.isAfter(work.today())
                || store.hasCounted(work.tx(), day.atStartOfDay(work.zone()).toInstant())).isPresent();
    }

    /// Returns what was not seen of somebody, or is no longer valid.
    Set<Requirement> missing(UnitOfWork work, StaffId who) {
        return missing(work, who, work.today());
    }

    private Set<Requirement> missing(UnitOfWork work, StaffId who, LocalDate day) {
        var missing = EnumSet.allOf(Requirement.class);
        store.all(work.tx()).stream().filter(one -> one.who().equals(who) && one.holds(day))
                .map(Clearance::requirement).forEach(missing::remove);
        return missing;
    }

    /// Checks whether somebody may work with girls today.
    boolean may(UnitOfWork work, StaffId who) {
        return missing(work, who).isEmpty() || !isRequired(work);
    }

    /// Ensures that the person acting may open this woman's record.
    ///
    /// @throws Refusal `staff.refusal.no-clearance`
    void demandOpening(UnitOfWork work, UUID her) {
        if (isUnder18(work, work.who().id(), List.of(her)) && !mayOrBegins(work, work.who().id())) {
            throw new Refusal("staff.refusal.no-clearance");
        }
    }

    /// Ensures that somebody may lead a group or a session of these: there are no girls among them, or she may work with girls.
    /// Called inside another room's passage that may change data.
    ///
    /// @param women queried only if the leader lacks something: a path may have thousands
    /// @throws Refusal `staff.refusal.leader-no-clearance`
    public void demandLeading(UnitOfWork work, StaffId leader, Supplier<? extends Collection<ParticipantId>> women) {
        if (missing(work, leader).isEmpty()) {
            return;
        }
        if (isUnder18(work, leader, women.get().stream().map(ParticipantId::value).toList())
                && !mayOrBegins(work, leader)) {
            throw new Refusal("staff.refusal.leader-no-clearance");
        }
    }

    /// Checks in advance whether somebody may lead these on a day; the check does not start the rule. A document that expires
    /// before that day does not count, and a woman who is 18 by then is not a girl.
    ///
    /// @param women queried only if the result depends on them
    public boolean mayLead(UnitOfWork work, StaffId leader, LocalDate day,
            Supplier<? extends Collection<ParticipantId>> women) {
        return store.since(work.tx()).filter(since -> !since.isAfter(day)).isEmpty()
                || missing(work, leader, day).isEmpty()
                || !isGirlAmong(work, women.get().stream().map(ParticipantId::value).toList(), day);
    }

    /// Returns who may be shown to the person acting today, in a list: everybody, but no girl if the rule keeps the person from
    /// working with girls. The check does not start the rule.
    public Predicate<ParticipantId> shown(UnitOfWork work) {
        if (may(work, work.who().id())) {
            return _ -> true;
        }
        var girls = store.girls(work.tx(), clock.todayOfColleagues(work));
        return her -> !girls.contains(her.value());
    }

    /// Ensures that she may be shown to the person acting. The check does not start the rule.
    ///
    /// @throws Refusal `staff.refusal.no-clearance`
    public void demandShown(UnitOfWork work, ParticipantId her) {
        if (isUnder18(work, work.who().id(), List.of(her.value())) && !may(work, work.who().id())) {
            throw new Refusal("staff.refusal.no-clearance");
        }
    }

    /// Checks whether she is under 18 today, as far as her age is known.
    public boolean isGirl(UnitOfWork work, ParticipantId her) {
        return store.isGirl(work.tx(), her.value(), work.today());
    }

    /// A clock that is set ahead makes nobody 18 for somebody without documents.
    private boolean isUnder18(UnitOfWork work, StaffId staff, List<UUID> women) {
        return isGirlAmong(work, women, work.today())
                || !missing(work, staff).isEmpty() && isGirlAmong(work, women, clock.todayOfColleagues(work));
    }

    /// Somebody already leads these and is not refused: if there are girls among them and she may not work with girls, the
    /// period begins in which her documents must be shown.
    public void begin(UnitOfWork work, StaffId leader, Collection<ParticipantId> women) {
        if (isGirlAmong(work, women.stream().map(ParticipantId::value).toList(), work.today())) {
            mayOrBegins(work, leader);
        }
    }

    private boolean isGirlAmong(UnitOfWork work, List<UUID> women, LocalDate day) {
        for (int from = 0; from < women.size(); from += ClearanceStore.AT_ONCE) {
            if (store.isGirlAmong(work.tx(), women.subList(from, Math.min(women.size(), from + ClearanceStore.AT_ONCE)),
                    day)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayOrBegins(UnitOfWork work, StaffId who) {
        if (missing(work, who).isEmpty()) {
            return true;
        }
        var first = firstDay(work.today());
        var since = store.since(work.tx());
        // A later day was computed while the clock was ahead.
        if (since.filter(day -> !day.isAfter(first)).isEmpty()) {
            store.setSince(work.tx(), first);
            LoweredRights.rule(work, first);
        }
        // Nothing was written since it began.
        return since.isEmpty() || !isRequired(work);
    }

    private static LocalDate firstDay(LocalDate today) {
        return today.plusDays(DAYS_TO_SHOW);
    }
}
