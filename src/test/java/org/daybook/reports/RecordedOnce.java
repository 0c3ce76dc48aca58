package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.SharedData;
import org.daybook.outcomes.AdministrationMode;
import org.daybook.outcomes.Asking;
import org.daybook.outcomes.Goal;
import org.daybook.outcomes.instrument.Key;
import org.daybook.referrals.NewReferral;
import org.daybook.referrals.ReferralChannel;
import org.daybook.referrals.ReferralCompanion;
import org.daybook.referrals.ReferralFeedback;
import org.daybook.referrals.ReferralUrgency;
import org.daybook.services.ServiceKind;
import org.daybook.testing.TestHouse;

/// Records about a woman what the program records for today alone, through the rooms.
final class RecordedOnce {
    private static final Heard HEARD = Heard.only(new ConsentWording(ConsentWording.CURRENT, "en"));

    private final TestHouse house;

    RecordedOnce(TestHouse house) {
        this.house = house;
    }

    /// Names who is told of a low score, so that questionnaires can be used.
    void somebodyIsTold() {
        var instruments = house.open().outcomes().instruments();
        instruments.name(Optional.of(instruments.mightLead().getFirst().id()));
    }

    /// Refers her to a clinic, and asks there.
    ///
    /// @param until the last day of her consent to that
    void referred(ParticipantId her, LocalDate until) {
        var one = house.open().referrals().refer(her, new NewReferral(new NewReferral.To(Optional.empty(), "Clinic"),
                new NewReferral.Request(Optional.of(ServiceKind.HEALTH), Optional.of(ReferralUrgency.USUAL), "A visit"),
                new NewReferral.Telling(Set.of(SharedData.NEED, SharedData.LANGUAGE),
                        Optional.of(ReferralChannel.BY_US), Optional.of(ReferralFeedback.WHETHER_SHE_CAME),
                        Optional.of(ReferralCompanion.MEDIATOR), "it"),
                Optional.of(until)), HEARD).all().getFirst().referral().id();
        house.open().referrals().asked(her, one);
    }

    /// She answers everything with 4.
    void answered(ParticipantId her, String code, String version, String... items) {
        var readings = house.open().outcomes().readings();
        var id = readings.begin(her, new Asking(Optional.of(new Key(code, version)), Optional.of("en"),
                Optional.of(AdministrationMode.HERSELF), Optional.of(Asking.Interpreting.NO)));
        List.of(items).forEach(item -> readings.answer(id, item, Optional.of(4)));
        readings.finish(id);
    }

    /// She reaches a goal of her own.
    void goalReached(ParticipantId her) {
        var goals = house.open().outcomes().goals();
        goals.add(her, "Find work");
        goals.end(her, goals.of(her).stream().filter(goal -> goal.ending().isEmpty()).findFirst().orElseThrow().id(),
                Goal.Ending.MET);
    }
}
