package org.daybook.sessions;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.number;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private static final String CLAIMS = """
            with recursive below (id, joining, on_day) as (
              select folded, id, on_day from v_joined where kept = :kept
               union
              select j.folded, b.joining, b.on_day
                from below b
                join v_joined j on j.kept = b.id),
            card (her, side, joining, joined_on) as (
              select :kept, 0, null, null
               union all
              select id, 0, joining, on_day from below
               union all
              select :parted, 1, null, null
               union all
              select id, 1, null, null from v_folded where merged_into = :parted),
            """ + SharedSessionMarkStore.OF_CARDS;

    /// A mark of one of the two women, under any card that is hers now, or one that was taken back but stays counted.
    ///
    /// @param day    the day of the session
    /// @param parted whether it is hers whose card was parted, not hers who had the rows of both
    /// @param marked whether it is still there
    /// @param since  by which joining its card came to hers; empty for her own card, and for every card that was parted
    private record Claim(UUID id, LocalDate day, boolean parted, boolean marked, Written written,
            Optional<WrittenAfter> since) {}

    @Override
    public void parted(SubjectWork kept, SubjectWork parted, WrittenAfter joining) {
        showAgain(parted);
        SharedSessionMarkStore.bySession(kept.tx().handle().createQuery(CLAIMS).bind("kept", kept.her().value())
                .bind("parted", parted.her().value()), PartedMarkStore::claim)
                .forEach(session -> divide(kept, session, joining));
    }

    /// Marks that were set aside are shown from now on. One whose quarter became final meanwhile is in no report.
    private void showAgain(SubjectWork work) {
        new HiddenMarkStore().aside(work).forEach(mark -> HiddenMarkStore.number(work, mark.id(),
                frozen.isCounted(work, mark.day(), mark.written()) ? now(work) : mark.written()));
    }

    /// Decides to whom the one visit belongs that a quarter counted for both. The other's marks count from now on.
    ///
    /// @param claims those of one session, earliest first
    private void divide(SubjectWork work, List<Claim> claims, WrittenAfter joining) {
        for (var claim : claims) {
            var joined = joined(work, claims, claim);
            if (isCountedSince(work, claim, joining) && isHidden(joined, claim)) {
                divide(work, joined, claim, joining);
                return;
            }
        }
    }

    /// Returns the claims of the cards that were already joined when the quarter was frozen that counts this one. A card that
    /// was joined after that was counted by itself.
    private List<Claim> joined(SubjectWork work, List<Claim> claims, Claim counted) {
        return claims.stream()
                .filter(claim -> claim.since().stream().allMatch(since -> isCountedSince(work, counted, since)))
                .toList();
    }

    /// Checks whether a claim is the earliest of its woman, and the other has an earlier one.
    private static boolean isHidden(List<Claim> joined, Claim claim) {
        return joined.getFirst().parted() != claim.parted()
                && joined.stream().filter(one -> one.parted() == claim.parted()).findFirst().filter(claim::equals)
                        .isPresent();
    }

    /// The visit belongs to the earlier mark, or to the one that is still there.
    private void divide(SubjectWork work, List<Claim> claims, Claim later, WrittenAfter joining) {
        var earlier = claims.getFirst();
        boolean isGone = isGone(claims, earlier) && !isGone(claims, later) && isCountedSince(work, earlier, joining);
        var lost = isGone ? earlier : later;
        var now = now(work);
        claims.stream().filter(claim -> claim.parted() == lost.parted()).forEach(claim -> {
            if (claim.marked()) {
                HiddenMarkStore.number(work, claim.id(), now);
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

    /// Returns the place of something that is written now.
    static Written now(SubjectWork work) {
        return new Written(work.tx().nextNumber(), work.now());
    }

    private static Claim claim(RowView row) {
        return new Claim(id(row, "id"), day(row, "on_day"), number(row, "side") == 1,
                number(row, "marked") == 1, WrittenRows.of(row, "marked_at"), maybeDay(row, "joined_on")
                        .map(on -> new WrittenAfter("card_merge", id(row, "joining"), on)));
    }
}
