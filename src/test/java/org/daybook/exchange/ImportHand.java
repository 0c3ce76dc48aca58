package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;

/// Somebody who checks a register on the page *Import* and works with its rows.
///
/// @param house the program
/// @param file  where the register is; the program offers no other file
/// @param robot presses the buttons
record ImportHand(ScreenHouse house, Supplier<Path> file, Hand robot) {
    ImportHand(ScreenHouse house, Supplier<Path> file) {
        this(house, file, new Hand());
    }

    /// Writes the register, chooses it and checks its rows.
    void check(String register) throws IOException {
        Files.writeString(file.get(), register);
        fire("Choose files …");
        fire("Check rows");
    }

    /// Presses a button, by its text or `#id`.
    void fire(String button) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(button).queryButton().fire();
            return true;
        });
        house.settle();
    }

    /// Writes into a field.
    void type(String id, String words) {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#" + id).queryTextInputControl().setText(words);
            robot.lookup("#" + id).query().requestFocus();
            return true;
        });
    }

    void says(String words) {
        assertTrue(house.words().stream().anyMatch(shown -> shown.contains(words)),
                () -> words + " is not in " + house.words());
    }

    /// Returns the only value of a query.
    String one(String sql) {
        return house.inHouse(open -> open.vault().read(tx -> tx.handle().createQuery(sql).mapTo(String.class).one()));
    }
}
