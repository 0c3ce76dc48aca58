package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VaultTextsTest {
    @Test
    void everyRefusalAndFindingHasItsSentenceInBothLanguagesAndNoneIsLeftOver() throws IOException {
        var used = new TreeSet<String>();
        try (var sources = Files.list(Path.of("src/main/java/org/daybook/vault"))) {
            for (var source : sources.toList()) {
                var text = Files.readString(source);
                Pattern.compile("\"(vault\\.(?:refusal|finding)\\.[a-z-]+)\"").matcher(text).results()
                        .forEach(key -> used.add(key.group(1)));
            }
        }
        var english = texts("vault.properties");
        assertTrue(used.size() > 20, used.toString());
        assertEquals(used, new TreeSet<>(english.stringPropertyNames()));
        assertEquals(used, new TreeSet<>(texts("vault_it.properties").stringPropertyNames()));
        var sentences = english.stringPropertyNames().stream().map(english::getProperty).toList();
        assertEquals(sentences.size(), sentences.stream().distinct().count());
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/i18n", name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
