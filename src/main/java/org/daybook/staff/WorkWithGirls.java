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

/// Who may work with girls: whose certificate of criminal records, code of conduct and confidentiality a coordinator has seen.
/// Nobody else opens a girl's record, finds work for a girl, leads a group with girls in it or reads second what was done about a girl. The one place
/// of this rule; inside a passage.
///
/// The rule begins by itself: the first time that somebody without them would be refused, she is not, and from the thirtieth day
/// on nobody goes without them. So a site that comes from an older program has time to show them. A coordinator can let it
/// begin at once.
public final class WorkWithGirls {
    /// So many days a site has.
    static final int DAYS_TO_SHOW = 30;

    private final ClearanceStore store = new ClearanceStore();

    /// Whether the rule counts today. It goes on counting where the clock was put back before its first day.
    boolean isRequired(UnitOfWork work) {
        return store.since(work.tx()).filter(day -> !day.isAfter(work.today())
                || store.hasCounted(work.tx(), day.atStartOfDay(work.zone()).toInstant())).isPresent();
    }

    /// What was not seen of somebody, or counts no more.
    Set<Requirement> missing(UnitOfWork work, StaffId who) {
        return missing(work, who, work.today());
    }

    private Set<Requirement> missing(UnitOfWork work, StaffId who, LocalDate day) {
        var missing = EnumSet.allOf(Requirement.class);
        store.all(work.tx()).stream().filter(one -> one.who().equals(who) && one.holds(day))
                .map(Clearance::requirement).forEach(missing::remove);
        return missing;
    }

    /// Whether somebody may work with girls today.
    boolean may(UnitOfWork work, StaffId who) {
        return missing(work, who).isEmpty() || !isRequired(work);
    }

    /// Goes on only if whoever acts may open this woman's record.
    ///
    /// @throws Refusal `staff.refusal.no-clearance`
    void demandOpening(UnitOfWork work, UUID her) {
        if (store.isGirl(work.tx(), her, work.today()) && !mayOrBegins(work, work.who().id())) {
            throw new Refusal("staff.refusal.no-clearance");
        }
    }

    /// Goes on only if somebody may lead a group or a session of these: there are no girls among them, or she may work with
    /// girls. Inside another room's passage that may change something.
    ///
    /// @param women asked for only where something is missing of whoever leads: on a path they may be thousands
    /// @throws Refusal `staff.refusal.leader-no-clearance`
    public void demandLeading(UnitOfWork work, StaffId leader, Supplier<? extends Collection<ParticipantId>> women) {
        if (missing(work, leader).isEmpty()) {
            return;
        }
        if (isGirlAmong(work, women.get().stream().map(ParticipantId::value).toList(), work.today())
                && !mayOrBegins(work, leader)) {
            throw new Refusal("staff.refusal.leader-no-clearance");
        }
    }

    /// Whether somebody may lead these on a day, told ahead: nothing begins by asking. A document that runs out before counts
    /// no more, and who is of age by then is no girl.
    ///
    /// @param women asked only where it depends on them
    public boolean mayLead(UnitOfWork work, StaffId leader, LocalDate day,
            Supplier<? extends Collection<ParticipantId>> women) {
        return store.since(work.tx()).filter(since -> !since.isAfter(day)).isEmpty()
                || missing(work, leader, day).isEmpty()
                || !isGirlAmong(work, women.get().stream().map(ParticipantId::value).toList(), day);
    }

    /// Who may be shown to whoever acts today, in a list: everybody, but no girl to whom the rule keeps from working with girls.
    /// Nothing begins by asking.
    public Predicate<ParticipantId> shown(UnitOfWork work) {
        if (may(work, work.who().id())) {
            return _ -> true;
        }
        var girls = store.girls(work.tx(), work.today());
        return her -> !girls.contains(her.value());
    }

    /// Goes on only if she may be shown to whoever acts. Nothing begins by asking.
    ///
    /// @throws Refusal `staff.refusal.no-clearance`
    public void demandShown(UnitOfWork work, ParticipantId her) {
        if (isGirl(work, her) && !may(work, work.who().id())) {
            throw new Refusal("staff.refusal.no-clearance");
        }
    }

    /// Whether she is under 18 today, by what is known of her age.
    public boolean isGirl(UnitOfWork work, ParticipantId her) {
        return store.isGirl(work.tx(), her.value(), work.today());
    }

    /// Somebody leads these already, and is not refused: where there are girls among them and she may not work with girls, the
    /// time begins in which her documents are to be shown.
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
        // A later day was reckoned while the clock ran ahead.
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
