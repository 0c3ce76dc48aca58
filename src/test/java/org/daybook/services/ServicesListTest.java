package org.daybook.services;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.TableCell;
import org.daybook.participants.PeopleList;
import org.daybook.staff.Preset;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The address book in a real window: the day on which each service was last checked is fully readable.
class ServicesListTest {
    private static final int HALF_A_YEAR = 187;

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(Preset.CASEWORKER.roles()).people()
            .rooms(ServicesFeature.class);

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void whenAServiceIsToBeCheckedAgainIsReadWhole(String language) {
        var one = house.inHouse(open -> {
            var added = open.services().add(new ServiceForm("Clinic", Optional.of(ServiceKind.HEALTH),
                    new ServiceForm.Where(Optional.of("IT"), "Palermo", "", ""), ServiceForm.Access.NOTHING, "", ""));
            return open.services().checked(added.id()).after();
        });
        house.clock().move(Duration.ofDays(HALF_A_YEAR));
        house.speak(Locale.of(language));
        house.go(new ServicesPlace(Optional.of(one.id())));
        house.size(1366, 768);
        house.settle();
        var cells = onScreen(() -> house.stage().getScene().getRoot().lookupAll(".table-cell").stream()
                .map(TableCell.class::cast).filter(cell -> cell.getText() != null && !cell.getText().isEmpty())
                .toList());
        assertTrue(onScreen(() -> cells.stream().anyMatch(cell -> cell.getText().contains("2026"))),
                "the day is on the screen");
        assertEquals(List.of(), onScreen(() -> cells.stream().filter(cell -> cell.getTooltip() != null)
                .map(cell -> Objects.toString(cell.getText())).toList()));
    }
}
