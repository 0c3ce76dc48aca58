package org.daybook.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.daybook.ui.Field;
import org.daybook.ui.Ui;

/// The required fields for which a sheet has no column: its row number, or the same value in every row. On the JavaFX
/// application thread.
final class ColumnlessFieldsController {
    private final Ui ui;
    private final FieldNames names;
    private final Supplier<ImportModel> model;
    private final IntSupplier shown;
    /// Applies text that was typed and not applied yet.
    private List<Runnable> typed = List.of();

    /// @param shown returns the place of the sheet in the plan
    ColumnlessFieldsController(Ui ui, Supplier<ImportModel> model, IntSupplier shown) {
        this.ui = ui;
        names = new FieldNames(ui.texts());
        this.model = model;
        this.shown = shown;
    }

    /// Returns the inputs for a sheet.
    List<Node> inputs(SheetMeanings meanings) {
        var inputs = new ArrayList<Node>();
        var fields = new ArrayList<ImportField>();
        for (var use : meanings.withoutColumn()) {
            fields.add(use.field());
            if (use.field() == ImportField.PERSON) {
                inputs.add(byRow(meanings, use));
            } else {
                int same = Collections.frequency(fields, use.field());
                inputs.add(inEveryRow(meanings, use,
                        "always-" + use.field().code() + (same > 1 ? "-" + same : "")));
            }
        }
        return inputs;
    }

    /// Forgets what was typed into inputs that are not shown any more.
    void forgetTyped() {
        typed = List.of();
    }

    private CheckBox byRow(SheetMeanings meanings, SheetMeanings.Use use) {
        var tick = new CheckBox(say("exchange.import-columns.row-number"));
        tick.setWrapText(true);
        tick.setSelected(meanings.source(use).filter(ColumnSource.RowNumber.class::isInstance).isPresent());
        tick.disableProperty().bind(model.get().running());
        tick.selectedProperty()
                .addListener((_, _, now) -> model.get().change(shown.getAsInt(), sheet -> new SheetMeanings(sheet)
                        .with(use, now ? Optional.of(new ColumnSource.RowNumber()) : Optional.empty())));
        return tick;
    }

    private Field inEveryRow(SheetMeanings meanings, SheetMeanings.Use use, String id) {
        var before = meanings.source(use).map(source -> source instanceof ColumnSource.Always(var words) ? words : "")
                .orElse("");
        var text = new TextField(before);
        text.setId(id);
        text.disableProperty().bind(model.get().running());
        Runnable take = () -> {
            var words = text.getText().strip();
            model.get().change(shown.getAsInt(), sheet -> new SheetMeanings(sheet).with(use,
                    words.isEmpty() ? Optional.empty() : Optional.of(new ColumnSource.Always(words))));
        };
        Runnable takeNew = () -> {
            if (!text.getText().strip().equals(before)) {
                take.run();
            }
        };
        text.setOnAction(_ -> take.run());
        text.focusedProperty().addListener((_, _, now) -> {
            // A field that is no longer shown may belong to another sheet by now.
            if (!now && text.getScene() != null) {
                // A field that is disabled loses the focus while JavaFX looks for the next control: no control may be removed
                // at that moment.
                if (text.isDisabled()) {
                    ui.background().next(takeNew);
                } else {
                    takeNew.run();
                }
            }
        });
        typed = Stream.concat(typed.stream(), Stream.of(takeNew)).toList();
        var all = new Field();
        all.setLabel(say("exchange.import-columns.always", names.nameWithKind(meanings, use)));
        all.setContent(text);
        return all;
    }

    /// Applies the text of a field that still has the focus.
    void takeTyped() {
        List.copyOf(typed).forEach(Runnable::run);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
