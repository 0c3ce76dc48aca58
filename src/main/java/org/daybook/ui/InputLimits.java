package org.daybook.ui;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/// Limits fields to text that can be stored, and reports what is rejected: the surrounding [Field] shows how much still fits
/// before it is full, and what did not fit. What was typed or pasted is accepted or rejected as a whole, never in part.
public final class InputLimits {
    /// From this number of remaining characters on, the field shows how many still fit.
    private static final int FEW = 10;

    private InputLimits() {}

    /// Accepts input as long as the whole text matches; the field reports input that was rejected.
    ///
    /// @param allowed a regular expression that also matches every prefix of a valid text
    /// @param texts   in the worker's language
    public static void on(TextInputControl input, String allowed, Texts texts) {
        UnaryOperator<TextFormatter.Change> filter = change -> {
            var field = around(input);
            if (!change.isContentChange() || change.getControlNewText().matches(allowed)) {
                if (change.isContentChange()) {
                    field.ifPresent(Field::noLimit);
                }
                return change;
            }
            field.ifPresent(one -> one.limit(texts.say("ui.limit.not-here")));
            return null;
        };
        input.setTextFormatter(new TextFormatter<>(filter));
    }

    /// Limits a field to a number of characters of any kind.
    ///
    /// @param texts in the worker's language
    public static void most(TextInputControl input, int characters, Texts texts) {
        UnaryOperator<TextFormatter.Change> filter = change -> {
            if (!change.isContentChange()) {
                return change;
            }
            int before = length(change.getControlText());
            int after = length(change.getControlNewText());
            boolean fits = after <= characters || after < before;
            around(input).ifPresent(field -> say(field, texts, fits ? Math.max(0, characters - after) : -1,
                    new Full(characters, after, before)));
            return fits ? change : null;
        };
        input.setTextFormatter(new TextFormatter<>(filter));
    }

    private record Full(int most, int after, int before) {}

    private static void say(Field field, Texts texts, int left, Full full) {
        if (left > Math.min(FEW, full.most() / 2)) {
            field.noLimit();
        } else if (left >= 0) {
            field.limit(texts.say("ui.limit.left", left, full.most()));
        } else {
            field.limit(texts.say(full.after() - full.before() > 1 ? "ui.limit.too-much" : "ui.limit.full", full.most(),
                    full.after()));
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Optional<Field> around(TextInputControl input) {
        for (Node at = input.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Field field) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
