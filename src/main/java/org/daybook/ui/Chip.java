package org.daybook.ui;

import java.util.Locale;
import javafx.beans.NamedArg;
import javafx.scene.control.Label;

/// A short state: an icon and at most three words. The icon is never omitted, because colour alone conveys nothing.
public final class Chip extends Label {
    /// The style of a chip.
    public enum Tone {
        /// A plain fact.
        PLAIN,
        /// Done, complete.
        DONE,
        /// Overdue; nothing else is amber.
        DUE,
        /// Belongs to the chosen or combined row.
        ACCENT
    }

    /// @param text at most three words
    /// @param icon the icon's literal, for example `fth-check`
    /// @param tone its style
    public Chip(@NamedArg("text") String text, @NamedArg("icon") String icon, @NamedArg("tone") Tone tone) {
        super(text, Icons.of(icon));
        getStyleClass().addAll("chip", "chip-" + tone.name().toLowerCase(Locale.ROOT));
        setMinWidth(USE_PREF_SIZE);
    }
}
