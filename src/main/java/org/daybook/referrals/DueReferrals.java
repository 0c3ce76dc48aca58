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
import org.daybook.staff.WorkWithGirls;

/// The referrals whose outcome is to be asked for. Each method is a passage of its own, on the write lane's thread.
public final class DueReferrals {
    private final Gate gate;
    private final Referrals.Dependencies rooms;
    private final ReferralStore store = new ReferralStore();
    private final WorkWithGirls girls = new WorkWithGirls();

    DueReferrals(Gate gate, Referrals.Dependencies rooms) {
        this.gate = gate;
        this.rooms = rooms;
    }

    /// What is due today.
    ///
    /// @param shown   one for each woman
    /// @param ofGirls the number of girls about whom a colleague has to ask, because the worker may not work with girls
    public record Today(List<DueReferral> shown, int ofGirls) {
        public Today {
            shown = List.copyOf(shown);
        }
    }

    /// Returns today's: first those for which help has to begin soon, then those whose recovery and reflection period ends, then
    /// the oldest. If her consent has ended, only that period is included. Of girls with whom the worker may not work, only
    /// their number (decision 164).
    public Today today() {
        return gate.look(SEE_REFERRALS, work -> {
            var first = new LinkedHashMap<ParticipantId, Awaited>();
            awaited(work, work.today(), _ -> true).forEach(one -> first.putIfAbsent(one.her(), one));
            int all = first.size();
            first.keySet().retainAll(first.keySet().stream().filter(girls.shown(work)).toList());
            var advice = rooms.contacts().advice(work, first.keySet());
            return new Today(first.values().stream()
                    .map(one -> new DueReferral(rooms.participants().row(work, one.her()), one.on(),
                            Objects.requireNonNull(advice.get(one.her())).verdict(), one.hoursLeft(), one.reflection()))
                    .toList(), all - first.size());
        });
    }

    /// Every referral without a final outcome.
    ///
    /// @param shown   those to be asked about first, by day; then the others, the oldest first
    /// @param ofGirls the number of those of girls with whom the worker may not work
    public record UnderWay(List<OpenReferral> shown, int ofGirls) {
        public UnderWay {
            shown = List.copyOf(shown);
        }
    }

    /// Returns all referrals without a final outcome, except those for which her consent has ended: nobody asks about these.
    public UnderWay underWay() {
        return gate.look(SEE_REFERRALS, work -> {
            var all = store.open(work.tx()).usable(work).stream().filter(one -> one.referral().status().isOpen())
                    .filter(one -> rooms.consents().holds(work, one.her(), one.referral().sharing())).toList();
            var may = girls.shown(work);
            var shown = all.stream().filter(one -> may.test(one.her())).map(one -> open(work, one))
                    .sorted(Comparator.comparing((OpenReferral one) -> one.ask().orElse(LocalDate.MAX))
                            .thenComparing(OpenReferral::since))
                    .toList();
            return new UnderWay(shown, all.size() - shown.size());
        });
    }

    private OpenReferral open(UnitOfWork work, ReferralStore.Hers one) {
        var referral = one.referral();
        return new OpenReferral(rooms.participants().row(work, one.her()), referral.status(),
                referral.steps().getLast().on(),
                referral.hoursLeft(work.now()).isPresent() ? Optional.of(work.today()) : referral.due());
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
