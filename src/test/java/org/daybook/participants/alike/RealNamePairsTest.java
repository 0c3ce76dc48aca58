package org.daybook.participants.alike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// Real names in two scripts, by name alone: the half from which nothing was learned. Prints the figures in
/// `docs/benchmarks.md`.
class RealNamePairsTest {
    static final List<String> SCRIPTS = RealNamePairs.SCRIPTS;

    @ParameterizedTest
    @FieldSource("SCRIPTS")
    void nineOfTenAreFoundAndThreeOfAHundredWrongly(String script) throws IOException {
        assumeTrue(Files.exists(RealNamePairs.FOLDER), "the data do not lie beside the project");
        var heldOut = RealNamePairs.of(script).stream().filter(RealNamePairs.Pair::heldOut).toList();
        long pairs = heldOut.stream().filter(RealNamePairs.Pair::same).count();
        long found = heldOut.stream().filter(pair -> pair.same() && offered(pair.one(), pair.two())).count();
        long wrong = heldOut.stream().filter(pair -> !pair.same() && offered(pair.one(), pair.two())).count();
        System.out.printf(Locale.ROOT, "| %s | %d of %d | %d of %d |%n", script, found, pairs, wrong,
                heldOut.size() - pairs);
        assertTrue(found >= 0.9 * pairs, found + " of " + pairs);
        assertTrue(wrong <= 0.03 * (heldOut.size() - pairs), wrong + " of " + (heldOut.size() - pairs));
    }

    @ParameterizedTest
    @CsvSource({"Χριστίνα, Christina", "Χρύσα, Chrysa", "Αγγελική, Angeliki", "Αντζελα, Andzela", "Ντίνα, Dina",
            "Oksana, Oskana", "Kavanagh, كافانا", "Abdulrahman, عبدالرحمن", "Alhashimi, الهاشمي", "Hashimi, الهاشمي",
            "Dzhamilya, Джамиля"})
    void oneNameIsOffered(String one, String other) {
        assertTrue(offered(one, other));
        assertEquals(offered(one, other), offered(other, one));
    }

    @ParameterizedTest
    @CsvSource({"أمينة, Amira", "سارة, Samira", "Анна, Inna", "Марія, Marina", "Эльвира, Elmira", "Дарина, Marina"})
    void sistersAreNotAlsoIfTheyAreTwins(String one, String other) {
        var month = OptionalInt.of(5);
        assertTrue(Likeness.of(Traits.named(one).born(OptionalInt.of(1990), month),
                Traits.named(other).born(OptionalInt.of(1990), month)).isEmpty());
    }

    private static boolean offered(String one, String other) {
        return Likeness.of(Traits.named(one), Traits.named(other)).isPresent();
    }
}
