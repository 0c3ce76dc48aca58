package org.daybook.referrals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.services.ServiceKind;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Service gaps by quarter: what was not received, for what reason, and how often. Names nobody.
///
/// @param quarters those with any gap and the present one, the newest first
/// @param gaps     of each of them, the most frequent first
record ServiceGaps(List<Quarter> quarters, Map<Quarter, List<ServiceGap>> gaps) {
    ServiceGaps {
        quarters = List.copyOf(quarters);
        gaps = Map.copyOf(gaps);
    }

    /// One referral that was not fulfilled.
    record Missed(ParticipantId her, ServiceKind kind, Optional<ReferralGap> gap, LocalDate on) {}

    /// Leaves out women hidden from the worker.
    static ServiceGaps of(UnitOfWork work, UnfilteredRows<Missed> all) {
        var missed = all.visible(work);
        var gaps = new HashMap<Quarter, List<ServiceGap>>();
        var quarters = Stream.concat(Stream.of(Quarter.of(work.today())),
                missed.stream().map(one -> Quarter.of(one.on()))).distinct().sorted(Comparator.reverseOrder()).toList();
        quarters.forEach(quarter -> gaps.put(quarter, counted(missed.stream()
                .filter(one -> Quarter.of(one.on()).equals(quarter)).toList())));
        return new ServiceGaps(quarters, gaps);
    }

    private static List<ServiceGap> counted(List<Missed> missed) {
        var times = new HashMap<ServiceGap, Integer>();
        missed.forEach(one -> times.merge(new ServiceGap(one.kind(), one.gap(), 1), 1, Integer::sum));
        return times.entrySet().stream()
                .map(one -> new ServiceGap(one.getKey().kind(), one.getKey().gap(), one.getValue()))
                .sorted(Comparator.comparing(ServiceGap::times).reversed().thenComparing(ServiceGap::kind)
                        .thenComparing(one -> one.gap().map(ReferralGap::ordinal).orElse(ReferralGap.values().length)))
                .toList();
    }

    /// Returns those of a quarter, the most frequent first.
    List<ServiceGap> of(Quarter quarter) {
        return gaps.getOrDefault(quarter, List.of());
    }
}
