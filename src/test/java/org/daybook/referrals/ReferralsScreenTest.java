package org.daybook.referrals;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PeopleList;
import org.daybook.services.ServiceForm;
import org.daybook.services.ServiceKind;
import org.daybook.services.ServicesFeature;
import org.daybook.staff.Preset;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Unsaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Referrals in a real window: what is half typed stays.
class ReferralsScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(Preset.CASEWORKER.roles()).people()
            .rooms(ReferralsFeature.class, ServicesFeature.class);
    private final Hand robot = new Hand();

    @Test
    void herHalfTypedWordsOutliveRowsThatAreReadAnew() {
        var her = house.inHouse(open -> someone().called("Zebrafinch").welcomedIn(open));
        house.inHouse(open -> open.referrals().refer(her.id(), ReferralsTest.form("Clinic", ReferralUrgency.USUAL,
                NewReferral.USUAL, LocalDate.now(house.clock()), 3), "en"));
        house.go(new HerRecord(her.id(), "referrals.tab.title"));
        press(".referral-log");
        robot.interact(() -> words().setText("They were ki"));
        press(".referral-asked");
        assertEquals("They were ki", words().getText());
        assertEquals(ReferralStatus.ASKED, house.inHouse(open -> open.referrals().of(her.id())).all().getFirst()
                .referral().status());
    }

    @Test
    void aServiceThatWasChosenComesBackBesideWhatWasTyped() {
        var her = house.inHouse(open -> someone().welcomedIn(open));
        var clinic = house.inHouse(open -> open.services().add(new ServiceForm("Clinic",
                Optional.of(ServiceKind.HEALTH),
                new ServiceForm.Where(Optional.empty(), "", "", ""), ServiceForm.Access.NOTHING, "", "")));
        var half = Unsaved.NOTHING.with("service", clinic.id().value().toString())
                .with("organisation", "Clinic, 2nd fl")
                .with("need", "LEGAL").with("language", "it").with("language#begun", "en");
        var page = house.inHouse(open -> open.referrals().of(her.id()));
        assertEquals(half, ScreenHouse.onScreen(() -> {
            var form = (ReferralFormController) house.ui().views().load(ReferralFormController.class).controller();
            form.resume(half);
            form.show(page);
            return form.unsaved();
        }));
    }

    private TextField words() {
        return robot.lookup("#referral-words").queryAs(TextField.class);
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
    }
}
