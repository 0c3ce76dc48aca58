package org.daybook.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import org.daybook.participants.PeopleList;
import org.daybook.staff.Preset;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Unsaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The form of a service in a real window: half-typed text stays.
class ServiceFormTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(Preset.CASEWORKER.roles()).people()
            .rooms(ServicesFeature.class);

    @Test
    void aLanguageThatIsNotOfferedStaysUntilSomebodyTakesItOff() {
        var spoken = new ServiceForm.Access(Set.of("ka", "ps", "it"), "", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        var one = house.inHouse(open -> open.services().add(new ServiceForm("Clinic", Optional.of(ServiceKind.HEALTH),
                new ServiceForm.Where(Optional.of("IT"), "Palermo", "", ""), spoken, "", "")));
        house.go(new ServiceFormPlace(Optional.of(one.id())));
        press("#service-save");
        assertEquals(Set.of("ka", "ps", "it"), languages(one));
        house.go(new ServiceFormPlace(Optional.of(one.id())));
        press("#spoken-ka");
        var half = Unsaved.NOTHING.with("language-ka#begun", "yes");
        var form = ScreenHouse.onScreen(() -> {
            var fresh = (ServiceFormController) house.ui().views().load(ServiceFormController.class).controller();
            fresh.enter(new ServiceFormPlace(Optional.of(one.id())));
            fresh.resume(half);
            return fresh;
        });
        house.settle();
        assertEquals(half, ScreenHouse.onScreen(form::unsaved));
        press("#service-save");
        assertEquals(Set.of("ps", "it"), languages(one));
    }

    private Set<String> languages(Service one) {
        return house.inHouse(open -> open.services().all().all().stream()
                .filter(kept -> kept.id().equals(one.id())).findFirst().orElseThrow().facts().access().languages());
    }

    private void press(String id) {
        ScreenHouse.onScreen(() -> {
            ((ButtonBase) Objects.requireNonNull(house.stage().getScene().lookup(id), id)).fire();
            return true;
        });
        house.settle();
    }

    @Test
    void whatIsHalfTypedOfAKnownServiceWaitsForWhatIsStored() {
        var one = house.inHouse(open -> open.services().add(new ServiceForm("Clinic", Optional.of(ServiceKind.HEALTH),
                new ServiceForm.Where(Optional.of("IT"), "Palermo", "", ""), ServiceForm.Access.NOTHING, "", "")));
        var half = Unsaved.NOTHING.with("city", "Bagheri").with("city#begun", "Palermo").with("country", "GR")
                .with("country#begun", "IT");
        var place = ServiceFormPlace.read(ServiceFormPlace.written(new ServiceFormPlace(Optional.of(one.id()))));
        var form = ScreenHouse.onScreen(() -> {
            var fresh = (ServiceFormController) house.ui().views().load(ServiceFormController.class).controller();
            fresh.enter(place);
            fresh.resume(half);
            return fresh;
        });
        house.settle();
        assertEquals(half, ScreenHouse.onScreen(form::unsaved));
    }
}
