package org.daybook.exchange;

import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.OPEN_RECORD;

import java.util.List;
import org.daybook.participants.Participants;
import org.daybook.sessions.Attended;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// The women whom an import brought, and whom nobody has asked for any consent: on Today while somebody meets them, and for
/// review once six months have passed. Without women hidden from the worker and without locked records. On the write lane's
/// thread, outside a passage.
public final class UnaskedWomen {
    private static final int REVIEW_AFTER_MONTHS = 6;
    private static final int DAYS_BEFORE = 7;
    private static final int MOST_LISTED = 500;

    private final Gate gate;
    private final Participants participants;
    private final Attended attended;
    private final UnaskedStore store = new UnaskedStore();

    /// @param gate         the way to the store
    /// @param participants everyone's line in a list
    /// @param attended     who is expected today, and who came
    public UnaskedWomen(Gate gate, Participants participants, Attended attended) {
        this.gate = gate;
        this.participants = participants;
        this.attended = attended;
    }

    /// What Today shows.
    ///
    /// @param met    those who are expected today or came in the last days, the longest imported first
    /// @param review the number of those for review
    public record Today(List<UnaskedWoman> met, int review) {
        public Today {
            met = List.copyOf(met);
        }
    }

    /// What the list shows.
    ///
    /// @param review those imported at least six months ago, the longest first
    /// @param later  the others, the longest first
    /// @param more   the number of women beyond those shown
    public record Page(List<UnaskedWoman> review, List<UnaskedWoman> later, int more) {
        public Page {
            review = List.copyOf(review);
            later = List.copyOf(later);
        }
    }

    /// Checks whether the worker's role may see who is to be asked.
    public boolean maySee() {
        return gate.allows(LIST_PEOPLE);
    }

    /// Checks whether the worker's role may open their records.
    boolean mayOpen() {
        return gate.allows(OPEN_RECORD);
    }

    /// Returns whom to ask today.
    public Today today() {
        return gate.look(LIST_PEOPLE, work -> {
            var met = attended.metLately(work, DAYS_BEFORE).usable(work);
            var review = store.until(work.tx(), work.today().minusMonths(REVIEW_AFTER_MONTHS)).usable(work);
            return new Today(rows(work, store.among(work.tx(), met).usable(work)), review.size());
        });
    }

    /// Returns everyone who is to be asked, the first 500.
    public Page page() {
        return gate.look(LIST_PEOPLE, work -> {
            var all = store.until(work.tx(), work.today()).usable(work);
            var shown = all.stream().limit(MOST_LISTED).toList();
            var from = work.today().minusMonths(REVIEW_AFTER_MONTHS);
            return new Page(rows(work, shown.stream().filter(one -> !one.importedOn().isAfter(from)).toList()),
                    rows(work, shown.stream().filter(one -> one.importedOn().isAfter(from)).toList()),
                    all.size() - shown.size());
        });
    }

    private List<UnaskedWoman> rows(UnitOfWork work, List<UnaskedStore.Unasked> some) {
        return some.stream().map(one -> new UnaskedWoman(participants.row(work, one.her()), one.importedOn())).toList();
    }
}
