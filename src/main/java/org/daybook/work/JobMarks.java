package org.daybook.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The marks of her work, computed from her placements and her answers. Jobs that follow each other within 30 days count as
/// one: the marks of the first continue. A woman who began nothing within 30 days has left (indicator 35).
///
/// @param jobs    all of her jobs, in any order
/// @param answers the results of asking her, the newest first
/// @param today   the site's date
/// @param asking  whether she may be asked now
record JobMarks(List<Placement> jobs, List<Answered> answers, LocalDate today, Asking asking) {
    /// The longest gap between two jobs that count as one, in days.
    static final int GAP_DAYS = 30;
    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    /// Whether she may be asked.
    enum Asking {
        ALLOWED,
        NOT_ALLOWED
    }

    /// The result of asking her at one mark.
    record Answered(PlacementId placement, int months, MarkAnswer answer) {}

    /// Returns her answer at a mark.
    ///
    /// @param first the job with which the marks began
    Optional<Answered> answered(PlacementId first, int months) {
        return chains().stream().filter(chain -> chain.getFirst().id().equals(first)).findFirst()
                .flatMap(chain -> answered(chain, months));
    }

    private Optional<Answered> answered(List<Placement> chain, int months) {
        return answers.stream().filter(one -> one.months() == months)
                .filter(one -> chain.stream().anyMatch(job -> job.id().equals(one.placement()))).findFirst();
    }

    /// Returns all marks, job by job.
    List<WorkMark> all() {
        return chains().stream().flatMap(chain -> marks(chain).stream()).toList();
    }

    /// Returns the groups of jobs that count as one, the earliest first.
    List<List<Placement>> chains() {
        var chains = new ArrayList<List<Placement>>();
        for (var job : jobs.stream().sorted(Comparator.comparing(Placement::startedOn)
                .thenComparing(job -> job.id().value())).toList()) {
            if (chains.isEmpty() || !follows(job, chains.getLast())) {
                chains.add(new ArrayList<>());
            }
            chains.getLast().add(job);
        }
        return chains;
    }

    private static boolean follows(Placement job, List<Placement> chain) {
        return end(chain).filter(last -> last.plusDays(GAP_DAYS).isBefore(job.startedOn())).isEmpty();
    }

    /// Returns the last day of the last job; empty while one continues.
    private static Optional<LocalDate> end(List<Placement> chain) {
        return chain.stream().anyMatch(job -> job.endedOn().isEmpty())
                ? Optional.empty()
                : chain.stream().flatMap(job -> job.endedOn().stream()).max(Comparator.naturalOrder());
    }

    private List<WorkMark> marks(List<Placement> chain) {
        var first = chain.getFirst();
        var marks = new ArrayList<WorkMark>();
        for (int months : MONTHS) {
            var on = first.startedOn().plusMonths(months);
            var state = state(chain, months, on);
            boolean waits = marks.stream().anyMatch(mark -> mark.state() == MarkState.NEXT);
            marks.add(new WorkMark(first.id(), months, on, state == MarkState.NEXT && waits ? MarkState.LATER : state));
        }
        return marks;
    }

    private MarkState state(List<Placement> chain, int months, LocalDate on) {
        var answer = answered(chain, months);
        var end = end(chain);
        boolean over = end.filter(last -> last.isBefore(on)).isPresent();
        if (answer.isPresent() && !over) {
            return switch (answer.get().answer()) {
                case STILL_WORKING -> MarkState.KEPT;
                case PREFERS_NOT -> MarkState.DECLINED;
                case NOT_REACHED -> MarkState.LOST;
            };
        }
        if (over && end.filter(last -> last.plusDays(GAP_DAYS).isBefore(today)).isPresent()) {
            return MarkState.LEFT;
        }
        if (over || on.isAfter(today)) {
            return MarkState.NEXT;
        }
        return asking == Asking.ALLOWED ? MarkState.DUE : MarkState.NOT_ASKED;
    }
}
