package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.PasswordField;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.Some;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A manager exports everything, encrypted, asks for an unencrypted file, and reads the encrypted one again.
class ExportScreenTest {
    private static final String PASSPHRASE = "eleven herons above the weir";

    @TempDir
    static Path folder;
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ExportPlace()).folders((_, _) -> Optional.of(folder))
            .files((_, _) -> Optional.of(file())).rooms(ExchangeFeature.class, org.daybook.staff.StaffFeature.class);
    private final Hand robot = new Hand();

    private static Path file() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everythingGoesOutAndComesInAgain() {
        house.inHouse(open -> Some.someone().called("Olena").welcomedIn(open));
        type("#passphrase", PASSPHRASE);
        type("#again", PASSPHRASE);
        fire("Export encrypted …");
        says("exported to " + file().getFileName());
        fire("Ask for an open export");
        says("Nobody else here can export it.");
        assertTrue(house.inHouse(open -> open.exports().openly().asked()).isPresent());
        fire("Cancel request");
        assertTrue(house.inHouse(open -> open.exports().openly().asked()).isEmpty());

        house.go(new ImportPlace());
        fire("Choose files …");
        says("This is an encrypted export.");
        type(".password-field", PASSPHRASE);
        fire("Read file");
        says("Members (2 rows)");
    }

    private void says(String words) {
        assertTrue(house.words().stream().anyMatch(shown -> shown.contains(words)),
                () -> words + " is not in " + house.words());
    }

    private void type(String field, String words) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(field).<PasswordField>query().setText(words);
            return true;
        });
        house.settle();
    }

    private void fire(String button) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(button).queryButton().fire();
            return true;
        });
        house.settle();
    }
}
