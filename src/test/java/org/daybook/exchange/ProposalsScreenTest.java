package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.ButtonBase;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody compares what a register states with a record, and decides field by field.
class ProposalsScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ProposalsPlace()).rooms(ExchangeFeature.class);
    private final Hand robot = new Hand();

    @Test
    void aFieldIsChangedInTheRecordAndTakenBackAndAnotherKept() {
        says("Nothing to decide. What an imported register says differently is shown here.");
        var her = house.inHouse(open -> {
            var one = someone().called("Olena").born(1994, 7).welcomedIn(open);
            var imports = open.imports();
            imports.run(imports.check(imports.plan(List.of(Sheet.of("Members", "Card|Name|Born|Nationality",
                    one.card() + "|Olena Koval|07/1994|UA")), ImportMapping.GUESSED)), Progress.unwatched());
            return one;
        });
        house.go(new ImportPlace());
        says("2 fields differ");
        assertFalse(house.words().toString().contains("Koval"), "a name is on the screen before anybody asks");
        fire("#compare-" + her.card());
        says("Here: nothing");
        says("In the file: Ukraine");
        says("Here: Olena");
        says("In the file: Olena Koval");
        fire("#take-citizenship");
        says("Citizenship is changed in the record.");
        assertEquals("UA", citizenship());
        fire("Undo");
        assertEquals("", citizenship());
        fire("#leave-name");
        says("Name stays as it is.");
        fire("#take-citizenship");
        assertTrue(house.inHouse(open -> open.imports().proposals().waiting()).isEmpty());
    }

    private String citizenship() {
        return house.inHouse(open -> open.vault().read(tx -> tx.handle()
                .createQuery("select coalesce(citizenship, '') from participant").mapTo(String.class).one()));
    }

    private void says(String words) {
        assertTrue(house.words().stream().anyMatch(shown -> shown.contains(words)),
                () -> words + " is not in " + house.words());
    }

    private void fire(String button) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(button).<ButtonBase>query().fire();
            return true;
        });
        house.settle();
    }
}
