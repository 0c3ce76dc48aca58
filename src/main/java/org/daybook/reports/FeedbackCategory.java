package org.daybook.reports;

/// Answers to a statement, from 1 to 5.
enum FeedbackCategory implements Category {
    AGREES, NEITHER, DISAGREES;

    private static final int MIDDLE = 3;

    static FeedbackCategory of(int answer) {
        return answer > MIDDLE ? AGREES : answer == MIDDLE ? NEITHER : DISAGREES;
    }
}
