package org.daybook.staff;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;

/// Rows about several women as a store reads them: also about those whose files whoever acts never sees, whose records are
/// locked, and whose cards were joined to another. They cannot be looked into. For a screen, a print or an export they
/// are filtered first ([#visible], [#usable]) or each is named ([#about]); the whole is for [Purpose]s that show nobody.
///
/// @param <T> one row
public final class UnfilteredRows<T> {
    private final List<T> rows;
    private final Function<? super T, ParticipantId> whose;

    /// For what every row is read. None of them reaches a screen, a print or an export.
    public enum Purpose {
        /// What is due to be taken out, whoever asks.
        RETENTION,
        /// Who is to be erased, and is seen nowhere else.
        ERASURE,
        /// Two who must not meet.
        CONFLICTS,
        /// Figures and places that are the same for everybody.
        COUNTING,
        /// Whether what was kept is still whole.
        CHECKING,
        /// What protects everybody alike, whoever acts.
        PROTECTION
    }

    private UnfilteredRows(List<T> rows, Function<? super T, ParticipantId> whose) {
        this.rows = List.copyOf(rows);
        this.whose = whose;
    }

    /// @param whose whom a row is about
    public static <T> UnfilteredRows<T> of(List<T> rows, Function<? super T, ParticipantId> whose) {
        return new UnfilteredRows<>(rows, whose);
    }

    /// Without those whose files whoever acts never sees, and without cards that were joined to another: for lists. In the
    /// same order.
    public List<T> visible(UnitOfWork work) {
        return only(row -> isVisible(work, row));
    }

    /// [#visible] without those whose records are locked: for lists of what is to be done.
    public List<T> usable(UnitOfWork work) {
        return only(row -> isVisible(work, row) && !work.isLocked(whose.apply(row).value()));
    }

    /// All of them, each named in the audit line.
    ///
    /// @throws Refusal as [UnitOfWork#about] does for one of them
    public List<T> about(UnitOfWork work) {
        rows.forEach(row -> work.about(whose.apply(row)));
        return rows;
    }

    /// All of them, for what shows nobody. Whoever calls this is listed with a reason in `UnfilteredRowsTest`.
    public List<T> everyone(@SuppressWarnings("unused") Purpose purpose) {
        return rows;
    }

    /// How many there are, whoever asks.
    public int size() {
        return rows.size();
    }

    private boolean isVisible(UnitOfWork work, T row) {
        var her = whose.apply(row).value();
        return !work.isKeptFrom(her) && !work.isJoinedToAnother(her);
    }

    private List<T> only(Predicate<T> wanted) {
        return rows.stream().filter(wanted).toList();
    }
}
