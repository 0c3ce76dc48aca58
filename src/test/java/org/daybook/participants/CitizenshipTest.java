package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Citizenship as she states it, also if a list of the platform does not have it.
class CitizenshipTest {
    @TempDir
    Path stick;
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER));

    @Test
    void kosovoIsOfferedByItsNameAndKept() {
        var offered = new LanguagesAndCountries(Locale.ITALY).citizenships("apolide");
        assertTrue(offered.contains(new ListChoice("XK", "Kosovo")), offered::toString);
        var her = someone().from("XK").welcomedIn(house.open());
        house.reopen();
        assertEquals(Optional.of(new Citizenship("XK")), house.open().participants().open(her.id()).her()
                .citizenship());
    }

    /// As a later version of the program, or a later list of countries, may have written it.
    @Test
    void anUnknownCodeOfTheStoreIsShownAsWhatItIs() throws Exception {
        var her = someone().from("AL").welcomedIn(house.open());
        var vault = house.open().vault();
        var line = vault.look(tx -> UUID.fromString(tx.handle().createQuery("select id from audit limit 1")
                .mapTo(String.class).one()));
        vault.write(line, tx -> tx.handle().execute("update participant set citizenship = 'XZ' where id = ?",
                her.id().value().toString()));
        assertEquals("XZ", house.open().participants().open(her.id()).her().citizenship().orElseThrow().code());
        house.open().rights().handOver(her.id(), stick, new Texts(Locale.UK), Progress.unwatched());
        try (var files = Files.list(stick)) {
            assertTrue(Files.readString(files.filter(file -> file.toString().endsWith(".json")).findFirst()
                    .orElseThrow()).contains("XZ"));
        }
        house.open().participants().change(her.id(), someone().called("Drita").from("XZ").form());
        assertEquals("XZ", house.open().participants().open(her.id()).her().citizenship().orElseThrow().code());
    }

    @Test
    void whatIsNoCodeIsRefused() {
        for (var none : List.of("", "x", "Albania", "ALB", "A1")) {
            assertThrows(IllegalArgumentException.class, () -> new Citizenship(none));
        }
    }
}
