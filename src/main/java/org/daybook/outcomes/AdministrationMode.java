package org.daybook.outcomes;

/// How the answers came into the program.
public enum AdministrationMode {
    /// She chose them herself on the screen.
    HERSELF,
    /// Somebody read aloud and entered what she said.
    READ_ALOUD,
    /// They were copied from paper.
    FROM_PAPER
}
