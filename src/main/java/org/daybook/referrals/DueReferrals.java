package org.daybook.referrals;

import static org.daybook.staff.Permission.SEE_REFERRALS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// The referrals whose outcome is to be asked for. Each method is a passage of its own, on the write lane's thread.
public final class DueReferrals {
    private final Gate gate;
    private final Referrals.Dependencies rooms;
    private final ReferralStore store = new ReferralStore();

    DueReferrals(Gate gate, Referrals.Dependencies rooms) {
        this.gate = gate;
        this.rooms = rooms;
    }

    /// Returns today's, one for each woman: first those for which help has to begin soon, then those whose recovery and
    /// reflection period ends, then the oldest. If her consent has ended, only that period is included.
    public List<DueReferral> today() {
        return gate.look(SEE_REFERRALS, work -> {
            var first = new LinkedHashMap<ParticipantId, Awaited>();
            awaited(work, work.today(), _ -> true).forEach(one -> first.putIfAbsent(one.her(), one));
            var advice = rooms.contacts().advice(work, first.keySet());
            return first.values().stream()
                    .map(one -> new DueReferral(rooms.participants().row(work, one.her()), one.on(),
                            Objects.requireNonNull(advice.get(one.her())).verdict(), one.hoursLeft(), one.reflection()))
                    .toList();
        });
    }

    /// Returns the days within a period on which the outcome of one of her referrals is asked for, the earliest first.
    ///
    /// @param days the length of the period from today
    public List<LocalDate> of(ParticipantId her, int days) {
        return gate.about(SEE_REFERRALS, her, work -> awaited(work, work.today().plusDays(days), her::equals).stream()
                .map(Awaited::on).sorted().toList());
    }

    /// A referral whose outcome is asked for.
    private record Awaited(ParticipantId her, LocalDate on, OptionalLong hoursLeft, Optional<LocalDate> reflection) {}

    /// Help that has to begin soon comes first, and is asked about until it has begun.
    private List<Awaited> awaited(UnitOfWork work, LocalDate until, Predicate<ParticipantId> whose) {
        var due = new ArrayList<Awaited>();
        for (var one : store.open(work.tx()).usable(work)) {
            if (whose.test(one.her())) {
                awaited(work, one, until).filter(day -> !day.on().isAfter(until)).ifPresent(due::add);
            }
        }
        due.sort(Comparator.comparingLong((Awaited one) -> one.hoursLeft().orElse(Long.MAX_VALUE))
                .thenComparing(one -> one.reflection().isEmpty()).thenComparing(Awaited::on));
        return due;
    }

    /// Once her consent has ended, nobody asks for the outcome; her recovery and reflection period remains hers.
    private Optional<Awaited> awaited(UnitOfWork work, ReferralStore.Hers one, LocalDate until) {
        var referral = one.referral();
        var ends = referral.reflectionDue().filter(day -> !day.isAfter(until))
                .flatMap(_ -> referral.reflectionUntil());
        if (!rooms.consents().holds(work, one.her(), referral.sharing())) {
            return referral.reflectionDue().map(day -> new Awaited(one.her(), day, OptionalLong.empty(), ends));
        }
        var left = referral.hoursLeft(work.now());
        return (left.isPresent() ? Optional.of(work.today()) : referral.due())
                .map(day -> new Awaited(one.her(), day, left, ends));
    }
}
