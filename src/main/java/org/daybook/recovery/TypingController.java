package org.daybook.recovery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.daybook.ui.CheckedLines;
import org.daybook.ui.CheckedLines.Standing;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Texts;

/// The fields for typing one or two sheets. The first line identifies the sheet; a second sheet is requested only if the first
/// is one of three.
final class TypingController implements RecoveryScreens.Typing {
    private final Texts texts;

    @FXML
    private Field firstField;
    @FXML
    private CheckedLines first;
    @FXML
    private Field secondField;
    @FXML
    private CheckedLines second;

    TypingController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        secondField.managedProperty().bind(secondField.visibleProperty());
        ask(first, firstField);
        ask(second, secondField);
        first.onEnd(() -> {
            if (secondField.isVisible()) {
                second.requestFocus();
            }
        });
        show();
    }

    private void ask(CheckedLines sheet, Field field) {
        var names = IntStream.rangeClosed(1, KitTyped.LINES).mapToObj(Integer::toString).toList();
        sheet.ask(new CheckedLines.Words(names, name -> texts.say("recovery.typing.line", name),
                texts.say("recovery.typing.wrong"), texts.say("recovery.typing.right")),
                (line, typed) -> standing(line + 1, typed));
        sheet.onChange(() -> {
            field.noProblem();
            show();
        });
    }

    static Standing standing(int line, String typed) {
        return switch (KitLine.state(line, typed)) {
            case EMPTY, SHORT -> Standing.UNFINISHED;
            case WRONG -> Standing.WRONG;
            case RIGHT -> Standing.RIGHT;
        };
    }

    private void show() {
        firstField.setLabel(name(first, "recovery.typing.first"));
        secondField.setLabel(name(second, "recovery.typing.second"));
        secondField.setVisible(typed().needsSecond());
    }

    private String name(CheckedLines sheet, String otherwise) {
        return KitTyped.named(sheet.typed().getFirst())
                .map(named -> named.sheet() == 0
                        ? texts.say("recovery.sheet.kit", named.number())
                        : texts.say("recovery.sheet.kit-and-sheet", named.number(), named.sheet(),
                                KitKind.SPLIT.sheets()))
                .orElseGet(() -> texts.say(otherwise));
    }

    private KitTyped typed() {
        return new KitTyped(first.typed(), second.typed());
    }

    @Override
    public Optional<KitKey> taken(UUID store) {
        var typed = typed();
        var problems = typed.problems(store);
        new FormFields(texts).with("first", firstField).with("second", secondField).show(problems);
        return problems.isEmpty() ? Optional.of(typed.key()) : Optional.empty();
    }

    @Override
    public Node firstLine() {
        return first;
    }

    @Override
    public void focus() {
        List.of(first, second).stream().filter(sheet -> !sheet.areRight()).findFirst()
                .ifPresent(CheckedLines::requestFocus);
    }

    @Override
    public void forget() {
        first.forget();
        second.forget();
    }
}
