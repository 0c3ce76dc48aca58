package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvariantsTest {
    @ParameterizedTest
    @ValueSource(strings = {"OpenVault", "KeySlots"})
    void everyNumberedInvariantIsHeldByATest(String type) throws IOException {
        var stated = numbers(Files.readString(Path.of("src/main/java/org/daybook/vault", type + ".java")),
                "(?m)^/// (\\d+)\\. ");
        var held = new TreeSet<Integer>();
        try (var tests = Files.list(Path.of("src/test/java/org/daybook/vault"))) {
            for (var test : tests.filter(file -> file.toString().endsWith("Test.java")).toList()) {
                held.addAll(numbers(Files.readString(test),
                        "@Invariant\\(of = " + type + "\\.class, number = (\\d+)\\)"));
            }
        }
        assertTrue(stated.size() >= 9);
        assertEquals(stated, held);
    }

    private static TreeSet<Integer> numbers(String text, String pattern) {
        var numbers = new TreeSet<Integer>();
        Pattern.compile(pattern).matcher(text).results().forEach(one -> numbers.add(Integer.valueOf(one.group(1))));
        return numbers;
    }
}
