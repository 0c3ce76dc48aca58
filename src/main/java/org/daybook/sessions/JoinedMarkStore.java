package org.daybook.sessions;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.sessions.FrozenQuarters.Written;
import org.daybook.staff.SubjectWork;
import org.jdbi.v3.core.result.RowView;

/// Marks of two cards in the same session, when the cards are joined. The earlier decides which quarter counts the visit. If that
/// quarter is still open and a final one counted the later mark, which happens across the end of a reporting year, the earlier
/// mark counts as entered now, so that the later decides. Called inside the caller's passage, on the write lane's thread.
///
/// @param frozen which quarters are frozen
record JoinedMarkStore(FrozenQuarters frozen) {
    /// A mark of one of the two women, under any card that is hers, or one that was taken back but stays counted.
    ///
    /// @param day    the day of the session
    /// @param folded whether it is hers whose card is joined to the other
    private record Claim(UUID id, UUID session, LocalDate day, boolean folded, Written written) {}

    /// Does so for every session in which both have a mark. Before the marks move.
    void joining(SubjectWork folded, SubjectWork kept) {
        claims(folded, kept).stream()
                .collect(Collectors.groupingBy(Claim::session, LinkedHashMap::new, Collectors.toList())).values()
                .forEach(session -> later(kept, session));
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

    /// Returns the marks of both in sessions in which each has one, earliest first. One that was imported into a final quarter
    /// counts nowhere and is left out.
    private static List<Claim> claims(SubjectWork folded, SubjectWork kept) {
        return kept.tx().handle().createQuery("""
                with recursive below (id) as (
                  select :folded
                   union
                  select j.folded
                    from below b
                    join v_joined j on j.kept = b.id),
                card (id, folded) as (
                  select id, 1 from below
                   union all
                  select :kept, 0
                   union all
                  select id, 0 from v_folded where merged_into = :kept and id not in (select id from below)),
                claim as materialized (
                  select a.id, a.session, a.number, a.marked_at, c.folded
                    from card c
                   cross join attendance a on a.participant = c.id
                   where a.number > 0
                     and not exists (select 1 from v_imported_late l where l.id = a.id)
                   union all
                  select m.id, m.session, m.number, m.marked_at, c.folded
                    from card c
                   cross join counted_mark m on m.participant = c.id)
                select o.*, s.on_day
                  from claim o
                  join session s on s.id = o.session
                 where o.session in (select session from claim where folded = 0)
                   and o.session in (select session from claim where folded = 1)
                 order by o.number, o.folded""")
                .bind("folded", folded.her().value()).bind("kept", kept.her().value())
                .map((RowView row) -> new Claim(id(row, "id"), id(row, "session"), day(row, "on_day"),
                        number(row, "folded") == 1, WrittenRows.of(row, "marked_at")))
                .list();
    }
}
