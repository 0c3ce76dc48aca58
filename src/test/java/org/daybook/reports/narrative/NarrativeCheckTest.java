package org.daybook.reports.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.reports.narrative.Narrative.Heading;
import org.junit.jupiter.api.Test;

/// Anything that may identify a woman is found, in each of the six languages; usual words in a report are not.
class NarrativeCheckTest {
    private static final NarrativeCheck CHECK = new NarrativeCheck(
            new NarrativeCheck.Report(Set.of(2026), "IT", 10, Set.of(45, 30, 15)),
            Set.of("olena", "Olena", "hope")::contains,
            Set.of("fruit and more", "rossi"));

    /// Each sentence with what is found in it, and why.
    @Test
    void whatGivesAwayIsFound() {
        var expected = new LinkedHashMap<String, String>();
        expected.put("One person found work.", "One person ONE_WOMAN");
        expected.put("She left with a woman from Lagos.", "She ONE_WOMAN, a woman ONE_WOMAN, Lagos NAME");
        expected.put("One of them is 17 years old.", "One of ONE_WOMAN, 17 years old AGE");
        expected.put("In May 7 women came.", "May DATE, 7 SMALL_NUMBER");
        expected.put("Three women moved away.", "Three SMALL_NUMBER");
        expected.put("On 12.05.2026 we met.", "12.05.2026 DATE");
        expected.put("A Nigerian group of 44 began in 2025.", "Nigerian COUNTRY, 44 OTHER_NUMBER, 2025 DATE");
        expected.put("TIRO-B7 and olena thank Fruit and More.", "TIRO-B7 CARD, olena NAME, Fruit and More NAME");
        expected.put("Una donna ucraina ha trovato lavoro.", "Una donna ONE_WOMAN, ucraina COUNTRY");
        expected.put("Due donne della Costa d’Avorio.", "Due SMALL_NUMBER, Costa d’Avorio COUNTRY");
        expected.put("Μία γυναίκα βρήκε δουλειά.", "Μία γυναίκα ONE_WOMAN");
        expected.put("Τρεις γυναίκες ήρθαν τον Μάιο.", "Τρεις SMALL_NUMBER, Μάιο DATE");
        expected.put("Viena moteris rado darbą.", "Viena moteris ONE_WOMAN");
        expected.put("Dvi nigerietės atėjo gegužę.", "Dvi SMALL_NUMBER, nigerietės COUNTRY, gegužę DATE");
        expected.put("O femeie și-a găsit de lucru.", "O femeie ONE_WOMAN");
        expected.put("Două femei din Siria.", "Două SMALL_NUMBER, Siria COUNTRY");
        expected.put("Една жена намери работа.", "Една жена ONE_WOMAN");
        expected.put("Две украинки на 25 години.", "Две SMALL_NUMBER, украинки COUNTRY, 25 години AGE");
        expected.put("With فاطمة we cooked.", "فاطمة NAME");
        expected.put("We had ٣ groups.", "٣ SMALL_NUMBER");
        expected.put("TIRA B3 thanks us.", "TIRA B3 CARD");
        expected.put("We thank tiro–b7 and Tira – B3.", "tiro–b7 CARD, Tira – B3 CARD");
        var found = new LinkedHashMap<String, String>();
        expected.keySet().forEach(sentence -> found.put(sentence, found(sentence)));
        assertEquals(expected, found);
    }

    /// A number is as exact in words as in digits.
    @Test
    void numbersInWordsAreFoundWhateverTheirSize() {
        var expected = new LinkedHashMap<String, String>();
        expected.put("Thirteen women moved away.", "Thirteen OTHER_NUMBER");
        expected.put("Forty-four women came.", "Forty-four OTHER_NUMBER");
        expected.put("Quarantaquattro donne sono venute.", "Quarantaquattro OTHER_NUMBER");
        expected.put("Σαράντα τέσσερις γυναίκες ήρθαν.", "Σαράντα OTHER_NUMBER, τέσσερις SMALL_NUMBER");
        expected.put("Trylika moterų išvyko.", "Trylika OTHER_NUMBER");
        expected.put("Treisprezece femei au plecat.", "Treisprezece OTHER_NUMBER");
        expected.put("Четиринайсет жени напуснаха.", "Четиринайсет OTHER_NUMBER");
        expected.put("Seventeen years old.", "Seventeen years old AGE");
        expected.put("Of 45 women one found work.", "one SMALL_NUMBER");
        expected.put("Una sola ha trovato lavoro.", "Una sola SMALL_NUMBER");
        expected.put("Μόνο μία βρήκε δουλειά.", "Μόνο μία SMALL_NUMBER");
        expected.put("Viena rado darbą.", "Viena SMALL_NUMBER");
        expected.put("Doar una a găsit de lucru.", "Doar una SMALL_NUMBER");
        expected.put("Само една намери работа.", "Само една SMALL_NUMBER");
        var found = new LinkedHashMap<String, String>();
        expected.keySet().forEach(sentence -> found.put(sentence, found(sentence)));
        assertEquals(expected, found);
    }

    @Test
    void whatIsUsualInAReportIsNotFound() {
        for (var sentence : List.of("In 2026 about 45 women came, 30 of them to the Italian course A1.",
                "Each woman got a card, and WHO-5 was offered.", "The ESF asked for groups: We planned them.",
                "Every person may speak any language.",
                "Il corso base A2 è per tutte.", "In one-to-one talks we listened.",
                "Le donne hanno imparato l’italiano.", "Κάθε γυναίκα πήρε κάρτα.", "Kiekviena moteris gavo kortelę.",
                "Fiecare femeie a primit un card.", "Всяка жена получи карта.")) {
            assertEquals("", found(sentence), sentence);
        }
    }

    /// A passage that is kept is kept in its sentence only.
    @Test
    void theSameWordsInAnotherSentenceAreAnotherHit() {
        var hits = CHECK
                .hits(new Narrative(Map.of(Heading.DONE, "One person came. One person left.\nOne person came.")));
        assertEquals(List.of("One person came.", "One person left."), hits.stream().map(Hit::sentence).toList());
    }

    private static String found(String sentence) {
        return String.join(", ", CHECK.hits(new Narrative(Map.of(Heading.LEARNED, sentence))).stream()
                .map(hit -> hit.words() + " " + hit.why()).toList());
    }
}
