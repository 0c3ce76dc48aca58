package org.daybook.locking;

import java.util.List;
import java.util.stream.IntStream;
import org.daybook.base.Problem;

/// What was typed to set a short code. Its string form is hidden.
///
/// @param digits     of any script; wiped by the code that created the array
/// @param repetition whether the second one is the same
record CodeTyped(char[] digits, Repetition repetition) {
    private static final int FEWEST = 4;
    private static final int MOST = 8;
    private static final int LEAST_VARIED = 3;

    /// The result of typing it a second time.
    enum Repetition {
        SAME,
        DIFFERENT
    }

    /// Returns the problems; empty if there are none.
    List<Problem> problems() {
        if (!isOfDigits()) {
            return List.of(new Problem("code", "locking.own-code.digits"));
        }
        if (isEasy()) {
            return List.of(new Problem("code", "locking.own-code.easy"));
        }
        return repetition == Repetition.DIFFERENT
                ? List.of(new Problem("again", "locking.own-code.different"))
                : List.of();
    }

    private boolean isOfDigits() {
        return digits.length >= FEWEST && digits.length <= MOST
                && IntStream.range(0, digits.length).allMatch(at -> digit(at) >= 0);
    }

    /// Checks whether it is what people try first: few different digits, an ascending or descending sequence, a repeated part,
    /// a year.
    private boolean isEasy() {
        return IntStream.range(0, digits.length).map(this::digit).distinct().count() < LEAST_VARIED
                || stepsBy(1) || stepsBy(9) || repeats(digits.length / 2) || isYear();
    }

    /// Sequences continue from 9 to 0.
    private boolean stepsBy(int step) {
        return IntStream.range(1, digits.length).allMatch(at -> digit(at) == (digit(at - 1) + step) % 10);
    }

    private boolean repeats(int longest) {
        return IntStream.rangeClosed(1, longest).filter(part -> digits.length % part == 0).anyMatch(
                part -> IntStream.range(part, digits.length).allMatch(at -> digit(at) == digit(at - part)));
    }

    private boolean isYear() {
        return digits.length == FEWEST && (digit(0) == 1 && digit(1) == 9 || digit(0) == 2 && digit(1) == 0);
    }

    private int digit(int at) {
        return Character.digit(digits[at], 10);
    }

    @Override
    public String toString() {
        return "CodeTyped";
    }
}
