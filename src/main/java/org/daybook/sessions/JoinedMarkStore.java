package org.daybook.sessions;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.sessions.FrozenQuarters.Written;
import org.daybook.staff.SubjectWork;
import org.jdbi.v3.core.result.RowView;

/// Marks of two cards in the same session, when the cards are joined. The earlier decides which quarter counts the visit. If that
/// quarter is still open and a final one counted the later mark, which happens across the end of a reporting year, the earlier
/// mark counts as entered now, so that the later decides. Called inside the caller's passage, on the write lane's thread.
///
/// @param frozen which quarters are frozen
record JoinedMarkStore(FrozenQuarters frozen) {
    private static final String CLAIMS = """
            with recursive below (id) as (
              select :folded
               union
              select j.folded
                from below b
                join v_joined j on j.kept = b.id),
            card (her, side) as (
              select id, 1 from below
               union all
              select :kept, 0
               union all
              select id, 0 from v_folded where merged_into = :kept and id not in (select id from below)),
            """ + SharedSessionMarkStore.OF_CARDS;

    /// A mark of one of the two women, under any card that is hers, or one that was taken back but stays counted.
    ///
    /// @param day    the day of the session
    /// @param folded whether it is hers whose card is joined to the other
    private record Claim(UUID id, LocalDate day, boolean folded, Written written) {}

    /// Does so for every session in which both have a mark. Before the marks move.
    void joining(SubjectWork folded, SubjectWork kept) {
        SharedSessionMarkStore.bySession(kept.tx().handle().createQuery(CLAIMS).bind("folded", folded.her().value())
                .bind("kept", kept.her().value()), JoinedMarkStore::claim).forEach(session -> later(kept, session));
    }

    private static Claim claim(RowView row) {
        return new Claim(id(row, "id"), day(row, "on_day"), number(row, "side") == 1,
                WrittenRows.of(row, "marked_at"));
    }

    /// @param claims those of one session, earliest first
    private void later(SubjectWork work, List<Claim> claims) {
        var first = claims.getFirst();
        var counted = claims.stream().filter(claim -> claim.folded() != first.folded()).findFirst();
        if (counted.filter(other -> isCounted(work, other) && !isCounted(work, first)).isPresent()) {
            claims.stream().takeWhile(claim -> claim.folded() == first.folded())
                    .forEach(claim -> HiddenMarkStore.number(work, claim.id(), PartedMarkStore.now(work)));
        }
    }

    private boolean isCounted(SubjectWork work, Claim claim) {
        return frozen.isCounted(work, claim.day(), claim.written());
    }
}
