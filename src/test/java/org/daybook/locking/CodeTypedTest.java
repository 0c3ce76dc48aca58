package org.daybook.locking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.daybook.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which codes are refused because everybody tries them first.
class CodeTypedTest {
    @ParameterizedTest
    @ValueSource(strings = {"0000", "1234", "4321", "7890", "0987", "1212", "1122", "8888", "123123", "25802580",
            "1984",
            "2026", "98765432"})
    void easyOnesAreRefused(String code) {
        assertEquals(List.of(new Problem("code", "locking.own-code.easy")), problems(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "258", "258013579", "25a0", "25 80", "-2580"})
    void onlyFourToEightDigitsAreACode(String code) {
        assertEquals(List.of(new Problem("code", "locking.own-code.digits")), problems(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2580", "7391", "90210", "19845", "٢٥٨٠", "10293847"})
    void mixedOnesAreTaken(String code) {
        assertEquals(List.of(), problems(code));
    }

    @Test
    void twoDifferentOnesAreRefusedAndNeitherIsPrinted() {
        var typed = new CodeTyped("2580".toCharArray(), CodeTyped.Repetition.DIFFERENT);
        assertEquals(List.of(new Problem("again", "locking.own-code.different")), typed.problems());
        assertFalse(typed.toString().contains("2"));
    }

    private static List<Problem> problems(String code) {
        return new CodeTyped(code.toCharArray(), CodeTyped.Repetition.SAME).problems();
    }
}
