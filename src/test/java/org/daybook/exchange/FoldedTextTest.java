package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Folding without patterns gives what the patterns give.
class FoldedTextTest {
    @Test
    void itFoldsAsThePatternsDo() {
        var random = new Random(17);
        for (int i = 0; i < 20_000; i++) {
            var text = random.ints(random.nextInt(12), 0, i % 2 == 0 ? 0x80 : 0xd800)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                    .toLowerCase(Locale.ROOT).replace('ς', 'σ').replace('ı', 'i').replace('ł', 'l');
            assertEquals(plain.replaceAll("[^\\p{L}\\p{N}+✓✔]+", " ").strip(), FoldedText.of(text), text);
        }
    }

    @Test
    void otherLettersLoseCaseAndAccents() {
        assertEquals("olena ελενη 17", FoldedText.of(" Oléna,  ΕΛΈΝΗ-17. "));
        assertEquals("7", FoldedText.ofNumber("007"));
        assertEquals("0", FoldedText.ofNumber("00"));
        assertEquals("0a", FoldedText.ofNumber("0A"));
    }
}
