package org.daybook.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.daybook.base.Refusal;

/// Searches in a list of women. A search reveals who is there, so it leaves a line as opening a record does: one for each
/// search, not for each letter. A search continues while letters are added or removed at its end, and is over when a result is
/// opened, the field is left, or another word begins; its line is written then. From the thirtieth in ten minutes on, each
/// waits two seconds, and a colleague is notified; so she is of the hundred and fiftieth in a day, as [RepeatedActs] counts a
/// day. Used on the write lane's thread, outside a passage.
public final class Searches {
    /// The number of searches from which somebody may be trying out the list.
    private static final int MANY = 30;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    /// The number of searches from which somebody may be trying out the list slowly.
    private static final int MANY_IN_A_DAY = 150;
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration REST = Duration.ofSeconds(2);

    private final Gate gate;
    private final Permission permission;
    private final AuditStore trail = new AuditStore();
    private final ReviewStore reviews = new ReviewStore();
    private final RepeatedActs repeated = new RepeatedActs();
    private Optional<Search> current = Optional.empty();
    private int shown;

    /// @param longest   the longest text typed in it
    /// @param questions the number of queries
    private record Search(String longest, int questions) {
        boolean goesOn(String typed) {
            return typed.startsWith(longest) || longest.startsWith(typed);
        }

        Search with(String typed) {
            return new Search(typed.length() > longest.length() ? typed : longest, questions + 1);
        }
    }

    /// @param gate       the way to the store
    /// @param permission of the lines; the lines of this permission are counted
    public Searches(Gate gate, Permission permission) {
        this.gate = gate;
        this.permission = permission;
    }

    /// Called before a query is answered.
    ///
    /// @param typed the search text, not blank
    /// @throws Refusal `staff.refusal.search-rest` if it must wait two seconds; `staff.refusal.not-allowed`
    public void ask(String typed) {
        if (current.filter(search -> search.goesOn(typed)).isEmpty()) {
            over();
            requireRest();
            current = Optional.of(new Search(typed, 0));
        }
        current = current.map(search -> search.with(typed));
    }

    /// Writes the line of a search that was under way, once a result is opened or the field is left.
    public void over() {
        var done = current;
        current = Optional.empty();
        done.ifPresent(search -> gate.act(permission, work -> {
            work.note("questions " + search.questions());
            if (lately(work, WITHIN) + 1 >= MANY && !isTold(work, WITHIN)
                    || repeated.today(work, permission) + 1 >= MANY_IN_A_DAY && !isTold(work, A_DAY)) {
                work.awaitReview();
            }
        }));
    }

    /// Writes the line of a search that is not typed, for women shown without one, such as by the check of a register. Once they
    /// are thirty since signing in, a colleague is told.
    ///
    /// @param women how many were shown who had not been shown before
    public void shown(int women) {
        boolean many = shown < MANY && shown + women >= MANY;
        gate.act(permission, work -> {
            work.note("questions " + women);
            if (many) {
                work.awaitReview();
            }
        });
        shown += women;
    }

    private void requireRest() {
        boolean tooSoon = gate.look(Permission.SEE_SITE,
                work -> lately(work, WITHIN) >= MANY - 1 && lately(work, REST) > 0);
        if (tooSoon) {
            throw new Refusal("staff.refusal.search-rest");
        }
    }

    private int lately(UnitOfWork work, Duration within) {
        return trail.count(work.tx(), work.who().id(), permission, since(work, within));
    }

    /// One notice is enough for one series of searches.
    private boolean isTold(UnitOfWork work, Duration within) {
        Instant since = work.now().minus(within);
        return reviews.waiting(work.tx()).stream()
                .anyMatch(review -> review.act().equals(Optional.of(permission))
                        && review.asker().equals(work.who().id()) && review.askedAt().isAfter(since));
    }

    /// Without the zone's letter it sorts before every instant of the same second.
    private static String since(UnitOfWork work, Duration within) {
        return work.now().minus(within).toString().replace("Z", "");
    }
}
