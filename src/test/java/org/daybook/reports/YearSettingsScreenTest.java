package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.daybook.base.Span;
import org.daybook.base.YearStart;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class YearSettingsScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new SettingsOfYear()).rooms(ReportsFeature.class);

    /// The proposal is read, and fixed for the year only after a confirmation.
    @Test
    void theProposalIsFixedForTheYear() {
        assertTrue(house.words().contains(
                "Choose beforehand which tables come each quarter, half-year or year; small sites need longer."),
                house.words().toString());
        assertTrue(house.words().contains("Once a year"), house.words().toString());
        ScreenHouse.onScreen(() -> {
            ((Button) house.stage().getScene().lookup("#fix")).fire();
            return true;
        });
        house.settle();
        assertTrue(house.words().contains("Fix the report settings for 2026?"), house.words().toString());
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        assertTrue(house.words().contains("The report settings for 2026 are fixed."), house.words().toString());
        var fixed = house.inHouse(
                open -> open.reports().settings().page(YearStart.JANUARY.year(2026), OptionalInt.empty()));
        assertTrue(fixed.fixedBy().isPresent());
        assertEquals(Optional.of(Span.YEAR), fixed.settings().of(ReportTable.AGE).map(TableSetting::span));
    }

    /// Another month, and its consequences, are shown before anything is fixed.
    @Test
    void theMonthOfTheMainGrantIsChosen() {
        assertTrue(house.words().contains("This reporting year: January 2026 – December 2026."),
                house.words().toString());
        ScreenHouse.onScreen(() -> {
            @SuppressWarnings("unchecked")
            var start = (ComboBox<YearStart>) house.stage().getScene().lookup("#start");
            start.setValue(YearStart.APRIL);
            return true;
        });
        house.settle();
        assertTrue(house.words().contains("Report settings for 2026/27"), house.words().toString());
        assertTrue(house.words().contains("This reporting year: April 2026 – March 2027."), house.words().toString());
        ScreenHouse.onScreen(() -> {
            ((Button) house.stage().getScene().lookup("#fix")).fire();
            return true;
        });
        house.settle();
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        assertTrue(house.words().contains("The report settings for 2026/27 are fixed."), house.words().toString());
        assertTrue(house.inHouse(open -> open.reports().settings().page(YearStart.APRIL.year(2026),
                OptionalInt.empty())).fixedBy().isPresent());
    }

    private void press(KeyCode... keys) {
        new Hand().targetWindow(house.stage()).push(keys);
        house.settle();
        house.settle();
    }
}
