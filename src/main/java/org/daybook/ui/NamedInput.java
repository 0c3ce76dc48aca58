package org.daybook.ui;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;

/// One input of a form whose value can be written as text, kept and restored. On the screen thread.
///
/// @param where the control, used to focus it
/// @param words the present value; empty for none
/// @param put   restores such a value, including none
/// @param no    which values are a no
record NamedInput(Node where, Supplier<String> words, Consumer<String> put, Predicate<String> no) {
    private static final String YES = "yes";
    /// The names of all answers in this program that mean no.
    private static final Predicate<String> NO = Set.of("NO", "REFUSED")::contains;
    private static final Predicate<String> NEVER = _ -> false;

    static NamedInput of(TextInputControl input) {
        return of(input, () -> Inputs.typed(input), input::setText);
    }

    /// Returns an input for a list into which one may type.
    static NamedInput of(ComboBox<String> list) {
        // Set as its value too: a list that gets the focus replaces the text in its editor with its value.
        return of(list, list.getEditor()::getText, words -> {
            list.setValue(words);
            list.getEditor().setText(words);
        });
    }

    static NamedInput of(CheckBox tick) {
        return of(tick, () -> tick.isSelected() ? YES : "", words -> tick.setSelected(!words.isEmpty()));
    }

    static <E extends Enum<E>> NamedInput of(Segments<E> choice, Function<String, E> constant) {
        return ofAnswer(choice, () -> choice.chosen().map(Enum::name).orElse(""),
                code -> choice.choose(read(code, constant)));
    }

    static <E extends Enum<E>> NamedInput ofOpen(Segments<Optional<E>> choice, Function<String, E> constant) {
        return ofAnswer(choice, () -> OptionalSegments.code(choice),
                code -> OptionalSegments.choose(choice, read(code, constant)));
    }

    static <E extends Enum<E>> NamedInput of(ComboBox<E> list, Function<String, E> constant) {
        return ofAnswer(list, () -> Optional.ofNullable(list.getValue()).map(Enum::name).orElse(""),
                code -> list.setValue(read(code, constant).orElse(null)));
    }

    static NamedInput of(Node where, Supplier<String> words, Consumer<String> put) {
        return new NamedInput(where, words, put, NEVER);
    }

    /// Returns an input with an answer of hers: a no outweighs all unsaved input.
    static NamedInput ofAnswer(Node where, Supplier<String> words, Consumer<String> put) {
        return new NamedInput(where, words, put, NO);
    }

    private static <E> Optional<E> read(String code, Function<String, E> constant) {
        try {
            return Optional.of(code).filter(name -> !name.isEmpty()).map(constant);
        } catch (IllegalArgumentException e) {
            // Written by another version of the program: an unknown option is not a fault.
            return Optional.empty();
        }
    }
}
