package org.daybook.referrals;

import static org.daybook.staff.Permission.SEE_REFERRALS;

import java.util.List;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.participants.PersonRow;
import org.daybook.staff.Gate;
import org.daybook.staff.WorkWithGirls;

/// Finds a referral by the number by which an organisation knows it. On the write lane's thread.
public final class ReferralFinder {
    private final Gate gate;
    private final Participants participants;
    private final ReferralStore store = new ReferralStore();
    private final WorkWithGirls girls = new WorkWithGirls();

    ReferralFinder(Gate gate, Participants participants) {
        this.gate = gate;
        this.participants = participants;
    }

    /// A referral that was found by its number.
    ///
    /// @param her       whose it is
    /// @param reference its number
    public record Found(PersonRow her, String reference) {}

    /// Returns the referral with that number, as it is said or typed; nothing about women hidden from the worker, or about
    /// girls if she may not work with them. Numbers can be guessed by counting, so it counts as a search by name.
    ///
    /// @throws Refusal `staff.refusal.search-rest` if this search must wait two seconds
    public List<Found> byReference(String typed) {
        return ReferralReference.read(typed).map(reference -> {
            if (gate.allows(SEE_REFERRALS)) {
                participants.finder().searching(typed);
            }
            return gate.look(SEE_REFERRALS, work -> store.byReference(work.tx(), reference).visible(work).stream()
                    .filter(girls.shown(work)).map(her -> new Found(participants.row(work, her), reference)).toList());
        }).orElseGet(List::of);
    }
}
