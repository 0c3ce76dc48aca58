package org.daybook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+39", "-1", "@sum", "\tx", "\rx", "\nx"})
    void noFieldIsTakenForAFormula(String words) {
        assertEquals("'" + words, PlainText.of(words));
        assertEquals("'" + words, PlainText.inCsv(words));
        assertEquals(words, PlainText.read(PlainText.inCsv(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18–29", "", "a=1", "Mensa; 9-13\n\nRing"})
    void otherWordsStayAsTheyAre(String words) {
        assertEquals(words, PlainText.of(words));
        assertEquals(words, PlainText.inCsv(words));
        assertEquals(words, PlainText.read(words));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"Mensa; =1;+39, Mensa; '=1;'+39", "|a\n=1\n - b|, |a\n'=1\n '- b|",
            "a; \"@b, a; \"'@b", "=1;=2, '=1;'=2"})
    void whatBeginsACellOfACsvFileIsText(String words, String written) {
        assertEquals(written, PlainText.inCsv(words));
        assertEquals(words, PlainText.read(written));
    }

    @Test
    void aSemicolonPartsNoOtherFile() {
        assertEquals("a;=1", PlainText.of("a;=1"));
    }
}
