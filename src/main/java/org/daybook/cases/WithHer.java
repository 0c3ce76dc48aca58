package org.daybook.cases;

/// Whether something was made, or said, together with her.
public enum WithHer {
    YES,
    NO
}
