package org.daybook.staff;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;

/// Rows about several women as a store reads them, including women whose files are hidden from the person acting, whose records
/// are locked, and whose cards were joined to another. Their content is not accessible. For a screen, a print or an export they
/// are filtered first ([#visible], [#usable]) or each is named ([#about]); all rows are only for [Purpose]s that show nobody.
///
/// @param <T> one row
public final class UnfilteredRows<T> {
    private final List<T> rows;
    private final Function<? super T, ParticipantId> whose;

    /// The purposes for which every row is read. None of them reaches a screen, a print or an export.
    public enum Purpose {
        /// What is due to be deleted, regardless of who is asking.
        RETENTION,
        /// Who is to be erased, and is shown nowhere else.
        ERASURE,
        /// Two women who must not meet.
        CONFLICTS,
        /// Figures and places that are the same for everybody.
        COUNTING,
        /// Whether what was stored is still intact.
        CHECKING,
        /// What protects everybody alike, regardless of who acts.
        PROTECTION
    }

    private UnfilteredRows(List<T> rows, Function<? super T, ParticipantId> whose) {
        this.rows = List.copyOf(rows);
        this.whose = whose;
    }

    /// @param whose the woman whom a row is about
    public static <T> UnfilteredRows<T> of(List<T> rows, Function<? super T, ParticipantId> whose) {
        return new UnfilteredRows<>(rows, whose);
    }

    /// Returns the rows without women whose files are hidden from the person acting, and without cards that were joined to
    /// another: for lists. The order stays.
    public List<T> visible(UnitOfWork work) {
        return only(row -> isVisible(work, row));
    }

    /// Returns [#visible] without those whose records are locked: for lists of what needs to be done.
    public List<T> usable(UnitOfWork work) {
        return only(row -> isVisible(work, row) && !work.isLocked(whose.apply(row).value()));
    }

    /// Returns all of them, each named in the audit line.
    ///
    /// @throws Refusal as [UnitOfWork#about] does for one of them
    public List<T> about(UnitOfWork work) {
        rows.forEach(row -> work.about(whose.apply(row)));
        return rows;
    }

    /// Returns all of them, for purposes that show nobody. Every caller is listed with a reason in `UnfilteredRowsTest`.
    public List<T> everyone(@SuppressWarnings("unused") Purpose purpose) {
        return rows;
    }

    /// Returns how many there are, regardless of who is asking.
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
