package org.daybook.referrals;

import java.util.Optional;
import org.daybook.participants.HerRecord;
import org.daybook.ui.SearchGroup;
import org.daybook.ui.SearchHit;
import org.daybook.ui.SearchSource;

/// Finds a referral by its number for the search in the header: an organisation that answers gives nothing else. Shows her
/// card, her initial and the number, never what it is about.
final class ReferralSearch implements SearchSource {
    private static final int ORDER = 15;

    private final Referrals referrals;

    ReferralSearch(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<SearchGroup> find(String typed) {
        var hits = referrals.finder().byReference(typed).stream()
                .map(one -> new SearchHit("fth-external-link",
                        (one.her().card() + "  " + one.her().initial()).strip(), one.reference(),
                        new HerRecord(one.her().id(), ReferralsFeature.SECTION)))
                .toList();
        return hits.isEmpty() ? Optional.empty() : Optional.of(new SearchGroup("referrals.room.title", hits));
    }
}
