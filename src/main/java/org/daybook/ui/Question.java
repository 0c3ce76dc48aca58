package org.daybook.ui;

/// What a dialog asks. Asked only before something is destroyed, frozen or handed over; everything else is done at
/// once and may be undone.
///
/// @param title    the question itself, for example "Freeze the third quarter?"
/// @param sentence what follows from it
/// @param verb     the button that does it; carries the verb
/// @param keep     the harmless button; it has the focus, and Esc means it
/// @param weight   what is at stake
public record Question(String title, String sentence, String verb, String keep, Weight weight) {
    /// What is at stake.
    public enum Weight {
        /// Something cannot come back.
        DESTROYS,
        /// Something can no longer be changed.
        FREEZES,
        /// Somebody else will sit at this screen or hold this file.
        HANDS_OVER
    }
}
