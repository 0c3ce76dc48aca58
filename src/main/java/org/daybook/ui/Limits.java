package org.daybook.ui;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/// Nothing can be typed into a field that could not be kept.
public final class Limits {
    private Limits() {}

    /// Takes what is typed as long as the whole matches; what would not is as if it had not been typed.
    ///
    /// @param allowed a regular expression, also for every beginning of what may stand there in the end
    public static void on(TextInputControl input, String allowed) {
        UnaryOperator<TextFormatter.Change> filter = change -> change.getControlNewText().matches(allowed)
                ? change
                : null;
        input.setTextFormatter(new TextFormatter<>(filter));
    }

    /// So many characters at the most, whatever they are.
    public static void most(TextInputControl input, int characters) {
        on(input, "(?s).{0," + characters + "}");
    }
}
