package org.daybook.ui;

/// The question of a dialog. Asked only before something is destroyed, frozen or handed over; everything else is done
/// immediately and may be undone.
///
/// @param title    the question itself, for example "Freeze the third quarter?"
/// @param sentence its consequences
/// @param verb     the label of the button that does it, a verb
/// @param keep     the label of the harmless button, which has the focus and is pressed by Esc
/// @param weight   what is at stake
public record Question(String title, String sentence, String verb, String keep, Weight weight) {
    /// What is at stake.
    public enum Weight {
        /// Something cannot be restored.
        DESTROYS,
        /// Something can no longer be changed afterwards.
        FREEZES,
        /// Somebody else will use this screen or hold this file.
        HANDS_OVER
    }
}
