package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.daybook.base.Refusal;
import org.daybook.ui.Card;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// Selects the mapping by which the columns are interpreted: guessed, of another program, or saved here under a name. Also
/// saves one.
final class ImportMappingController {
    private final Ui ui;
    private final Once saving;
    private @Nullable ImportModel model;
    private @Nullable Mappings mappings;
    private @Nullable FolderChoice folders;
    private @Nullable MessageLine message;
    private List<SavedMapping> saved = List.of();
    private boolean filling;

    @FXML
    private Card card;
    @FXML
    private ComboBox<MappingChoice> choices;
    @FXML
    private Button delete;
    @FXML
    private Label offer;
    @FXML
    private Button use;
    @FXML
    private TextField name;
    @FXML
    private Button keep;
    @FXML
    private Button write;

    ImportMappingController(Ui ui) {
        this.ui = ui;
        saving = new Once(ui.background());
    }

    @FXML
    private void initialize() {
        for (var node : List.of(card, delete, offer, use)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        choices.setConverter(new ChoiceName());
        choices.valueProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                model().understand(now);
            }
        });
        name.setOnAction(_ -> keep.fire());
    }

    /// @param of    the import
    /// @param rooms saves mappings and chooses where files are written
    /// @param line  shows what was done
    void begin(ImportModel of, ExchangeFeature.Rooms rooms, MessageLine line) {
        model = of;
        mappings = rooms.imports().mappings();
        folders = rooms.folders();
        message = line;
        for (var control : List.of(choices, delete, use, name, write)) {
            control.disableProperty().bind(of.running());
        }
        keep.disableProperty().bind(of.running().or(name.textProperty().isEmpty()));
        load(Optional.empty());
    }

    private ImportModel model() {
        return Objects.requireNonNull(model, "begin first");
    }

    private Mappings mappings() {
        return Objects.requireNonNull(mappings, "begin first");
    }

    private MessageLine message() {
        return Objects.requireNonNull(message, "begin first");
    }

    /// @param chosen the mapping shown as selected from now on
    private void load(Optional<SavedMapping> chosen) {
        ui.background().run(mappings()::all, all -> {
            saved = all;
            chosen.ifPresent(one -> model().isUnderstoodBy(new MappingChoice.Saved(one)));
            show();
        });
    }

    /// Shows the content of the model.
    void show() {
        var sheets = model().plan().sheets();
        card.setVisible(!sheets.isEmpty() && model().result().isEmpty());
        var all = new ArrayList<MappingChoice>();
        all.add(new MappingChoice.Guessed());
        saved.forEach(one -> all.add(new MappingChoice.Saved(one)));
        for (var ready : ReadyMapping.values()) {
            all.add(new MappingChoice.Ready(ready));
        }
        filling = true;
        choices.getItems().setAll(all);
        choices.setValue(model().choice());
        filling = false;
        delete.setVisible(model().choice() instanceof MappingChoice.Saved);
        var fits = fitting();
        offer.setVisible(fits.isPresent());
        use.setVisible(fits.isPresent());
        fits.ifPresent(one -> offer.setText(say("exchange.import-mapping.offer", one.name())));
    }

    private Optional<SavedMapping> fitting() {
        return model().choice() instanceof MappingChoice.Guessed
                ? saved.stream().filter(one -> one.fits(model().plan().sheets())).findFirst()
                : Optional.empty();
    }

    @FXML
    private void use() {
        fitting().ifPresent(one -> model().understand(new MappingChoice.Saved(one)));
    }

    @FXML
    private void keep() {
        message().clear();
        var called = name.getText();
        var plan = model().plan();
        saving.run(() -> mappings().keep(called, plan), kept -> {
            name.clear();
            message().done(say("exchange.import-mapping.kept", kept.name()));
            load(Optional.of(kept));
        }, this::refused);
    }

    @FXML
    private void write() {
        message().clear();
        var plan = model().plan();
        Objects.requireNonNull(folders, "begin first")
                .choose(write.getScene().getWindow(), say("exchange.import-mapping.folder"))
                .ifPresent(folder -> ui.background().run(() -> mappings().write(folder, plan),
                        file -> message().done(say("exchange.import-mapping.written",
                                String.valueOf(file.getFileName()))),
                        this::refused));
    }

    @FXML
    private void delete() {
        if (model().choice() instanceof MappingChoice.Saved(var one)) {
            ui.dialogs().ask(new Question(say("exchange.import-mapping.delete-question", one.name()),
                    say("exchange.import-mapping.delete-sentence"), say("exchange.import-mapping.delete"),
                    say("exchange.import-mapping.keep-it"), Question.Weight.DESTROYS),
                    () -> ui.background().change(() -> mappings().delete(one.id()), () -> {
                        model().isUnderstoodBy(new MappingChoice.Guessed());
                        load(Optional.empty());
                    }, this::refused));
        }
    }

    private void refused(Refusal refusal) {
        message().warn(say(refusal.key()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }

    private final class ChoiceName extends StringConverter<MappingChoice> {
        @Override
        public String toString(@Nullable MappingChoice choice) {
            return switch (choice) {
                case null -> "";
                case MappingChoice.Guessed _ -> say("exchange.import-mapping.guessed");
                case MappingChoice.Ready(var ready) -> ui.texts().of("exchange", ready);
                case MappingChoice.Saved(var one) -> one.name();
            };
        }

        @Override
        public MappingChoice fromString(String words) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }
}
