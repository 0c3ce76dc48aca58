package org.daybook.sessions;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.sessions.FrozenQuarters.Written;
import org.daybook.staff.Movable;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.WrittenAfter;
import org.jdbi.v3.core.result.RowView;

/// Marks of two cards in the same session, when the cards are parted. While they were joined, the two counted as one visit. If a
/// quarter that was frozen then counted that visit, the later mark is in no report yet: it counts from now on. Called inside the
/// caller's passage, on the write lane's thread.
///
/// @param frozen which quarters are frozen
record PartedMarkStore(FrozenQuarters frozen) implements Movable.Parted {
    /// A mark of one of the two women, under any card that is hers now, or one that was taken back but stays counted.
    ///
    /// @param day    the day of the session
    /// @param parted whether it is hers whose card was parted, not hers who had the rows of both
    /// @param marked whether it is still there
    private record Claim(UUID id, UUID session, LocalDate day, boolean parted, boolean marked, Written written) {}

    @Override
    public void parted(SubjectWork kept, SubjectWork parted, WrittenAfter joining) {
        showAgain(parted);
        claims(kept, parted).stream().collect(Collectors.groupingBy(Claim::session, LinkedHashMap::new,
                Collectors.toList())).values().forEach(session -> divide(kept, session, joining));
    }

    /// Marks that were set aside are shown from now on. One whose quarter became final meanwhile is in no report.
    private void showAgain(SubjectWork work) {
        var store = new HiddenMarkStore();
        store.aside(work).forEach(mark -> store.number(work, mark.id(),
                frozen.isCounted(work, mark.day(), mark.written()) ? now(work) : mark.written()));
    }

    /// Decides to whom the one visit belongs that a quarter counted for both. The other's marks count from now on. It belongs to
    /// the earlier mark, or to the one that is still there.
    ///
    /// @param claims those of one session, earliest first
    private void divide(SubjectWork work, List<Claim> claims, WrittenAfter joining) {
        var earlier = claims.getFirst();
        var later = claims.stream().filter(claim -> claim.parted() != earlier.parted()).findFirst().orElseThrow();
        if (!isCountedSince(work, later, joining)) {
            return;
        }
        boolean isGone = isGone(claims, earlier) && !isGone(claims, later) && isCountedSince(work, earlier, joining);
        var lost = isGone ? earlier : later;
        var now = now(work);
        claims.stream().filter(claim -> claim.parted() == lost.parted()).forEach(claim -> {
            if (claim.marked()) {
                new HiddenMarkStore().number(work, claim.id(), now);
            } else {
                new CountedMarkStore().delete(work, claim.id());
            }
        });
    }

    private boolean isCountedSince(SubjectWork work, Claim claim, WrittenAfter joining) {
        return frozen.isCountedSince(work, claim.day(), claim.written(), joining);
    }

    private static boolean isGone(Collection<Claim> claims, Claim whose) {
        return claims.stream().noneMatch(claim -> claim.parted() == whose.parted() && claim.marked());
    }

    private static Written now(SubjectWork work) {
        return new Written(work.tx().nextNumber(), work.now());
    }

    /// Returns the marks of both women in sessions in which each has one, earliest first. One that was imported into a final
    /// quarter stood for no visit and stays as it is.
    private static List<Claim> claims(SubjectWork kept, SubjectWork parted) {
        return kept.tx().handle().createQuery("""
                with card (id, parted) as (
                  select :kept, 0
                   union all
                  select id, 0 from v_folded where merged_into = :kept
                   union all
                  select :parted, 1
                   union all
                  select id, 1 from v_folded where merged_into = :parted),
                claim as materialized (
                  select a.id, a.session, a.number, a.marked_at, c.parted, 1 as marked
                    from card c
                   cross join attendance a on a.participant = c.id
                   where a.number > 0
                     and not exists (select 1 from v_imported_late l where l.id = a.id)
                   union all
                  select m.id, m.session, m.number, m.marked_at, c.parted, 0
                    from card c
                   cross join counted_mark m on m.participant = c.id)
                select o.*, s.on_day
                  from claim o
                  join session s on s.id = o.session
                 where o.session in (select session from claim where parted = 0)
                   and o.session in (select session from claim where parted = 1)
                 order by o.number, o.parted""")
                .bind("kept", kept.her().value()).bind("parted", parted.her().value())
                .map((RowView row) -> new Claim(id(row, "id"), id(row, "session"), day(row, "on_day"),
                        number(row, "parted") == 1, number(row, "marked") == 1, WrittenRows.of(row, "marked_at")))
                .list();
    }
}
