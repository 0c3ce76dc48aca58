package org.daybook.app;

import static org.daybook.testing.Some.someone;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.SharedData;
import org.daybook.referrals.NewReferral;
import org.daybook.referrals.ReferralChannel;
import org.daybook.referrals.ReferralFeedback;
import org.daybook.referrals.ReferralUrgency;
import org.daybook.services.ServiceKind;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;

/// Adds to the site of the journeys what few people meet: a girl's referral that is due, for a colleague who may not work with
/// girls.
public final class RareSite {
    /// Signs in as a caseworker who may not work with girls.
    public static final String CASEWORKER = "ng";

    private RareSite() {}

    /// Adds it to a store.
    public static void prepare(Path store) {
        PreparedSite.inHouse(store, house -> {
            house.team().add(new NewMember(CASEWORKER, "NG", Set.of(Role.CASEWORKER)),
                    PreparedSite.PASSPHRASE.toCharArray());
            refersGirl(house);
            house.clearances().require();
        });
    }

    private static void refersGirl(OpenSite house) {
        var today = house.clearances().today();
        var girl = someone().called("Lesia").speaking("uk").born(today.getYear() - 15, 5)
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house).id();
        var heard = Heard.only(new ConsentWording(ConsentWording.CURRENT, "uk")).by(Optional.of(Assent.alone(
                new Assent.Alone(Assent.Why.HER_WISH, "", Assent.DecidedBy.WORKER))));
        house.referrals().refer(girl, new NewReferral(
                new NewReferral.To(Optional.empty(), "consultorio familiare"),
                new NewReferral.Request(Optional.of(ServiceKind.HEALTH), Optional.of(ReferralUrgency.URGENT), ""),
                new NewReferral.Telling(EnumSet.of(SharedData.NEED), Optional.of(ReferralChannel.BY_US),
                        Optional.of(ReferralFeedback.WHETHER_SHE_CAME), Optional.empty(), "it"),
                Optional.of(today.plusMonths(3))), heard);
    }
}
