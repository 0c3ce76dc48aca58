package org.daybook.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.participants.Citizenship;
import org.daybook.paths.Languages;
import org.daybook.staff.NewPassphrase;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Field;
import org.daybook.ui.FocusInView;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Ui;
import org.daybook.vault.SignInSecret;

/// Sends her record to another site: she chooses what is sent, sees exactly that, and agrees; only then is a file created.
/// Nothing is ticked in advance; whatever she changes is shown to her again. Typed text is forgotten when the screen is left.
final class SendRecordController implements RecordSection.Shown {
    /// The number of letters of a year in a file, and of a month.
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private final Ui ui;
    private final RecordSending sending;
    private final FolderChoice folders;
    private final Map<SharedData, CheckBox> ticks = new EnumMap<>(SharedData.class);
    private final FormFields fields;
    private final Once once;
    private Optional<ParticipantId> her = Optional.empty();
    private Optional<SendingPreview> seen = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private VBox sent;
    @FXML
    private Field siteField;
    @FXML
    private TextField site;
    @FXML
    private Field partsField;
    @FXML
    private FlowPane parts;
    @FXML
    private VBox agreeing;
    @FXML
    private VBox goes;
    @FXML
    private Label saidNo;
    @FXML
    private CheckBox agrees;
    @FXML
    private NewPassphrase freshController;
    @FXML
    private Button send;

    SendRecordController(Ui ui, RecordSending sending, FolderChoice folders) {
        this.ui = ui;
        this.sending = sending;
        this.folders = folders;
        fields = new FormFields(ui.texts());
        once = new Once(ui.background());
    }

    @FXML
    private void initialize() {
        InputLimits.most(site, Sharing.LONGEST, ui.texts());
        site.textProperty().addListener(_ -> changed());
        for (var part : NewSending.OFFERED) {
            var tick = new CheckBox(ui.texts().of("consents", part));
            tick.setMinWidth(CheckBox.USE_PREF_SIZE);
            tick.setId("send-" + part.name().toLowerCase(Locale.ROOT));
            tick.selectedProperty().addListener(_ -> changed());
            ticks.put(part, tick);
        }
        parts.getChildren().setAll(NewSending.OFFERED.stream().map(ticks::get).toList());
        fields.with("site", siteField).with("parts", partsField);
        for (var node : List.of(sent, agreeing, saidNo)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        send.disableProperty().bind(agrees.selectedProperty().not());
        freshController.alsoGuessed(List::of);
        changed();
    }

    @Override
    public void show(ParticipantId whom) {
        her = Optional.of(whom);
        look();
    }

    @Override
    public void leave() {
        changed();
    }

    private void look() {
        her.ifPresent(whom -> ui.background().run(() -> sending.of(whom), this::show));
    }

    private void show(List<RecordSending.Line> lines) {
        sent.setVisible(!lines.isEmpty());
        sent.getChildren().setAll(lines.stream().map(this::line).toList());
    }

    private Node line(RecordSending.Line line) {
        var words = SentRecordsController.line(ui, line.sent());
        if (line.takenBack() || !sending.mayWithdraw()) {
            return SentRecordsController.label(line.takenBack() ? say("exchange.send.taken-back", words) : words);
        }
        var withdraw = new Button(say("consents.row.take-back"));
        withdraw.setMinWidth(Button.USE_PREF_SIZE);
        withdraw.setOnAction(_ -> withdraw(line.sent()));
        var label = SentRecordsController.label(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(label, withdraw);
        row.getStyleClass().add("gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void withdraw(SentRecord one) {
        her.ifPresent(whom -> once.change(() -> sending.withdraw(whom, one), () -> {
            changed();
            look();
            message.done(say("exchange.send.withdrawn", one.site()));
        }, this::refused));
    }

    /// What was shown no longer matches the selection.
    private void changed() {
        seen = Optional.empty();
        agreeing.setVisible(false);
        agrees.setSelected(false);
        goes.getChildren().clear();
        freshController.forget();
    }

    private NewSending form() {
        return new NewSending(site.getText(), ticks.entrySet().stream().filter(one -> one.getValue().isSelected())
                .map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    @FXML
    private void show() {
        message.clear();
        changed();
        var form = form();
        fields.show(form.problems());
        if (form.problems().isEmpty()) {
            her.ifPresent(whom -> ui.background().run(() -> sending.preview(whom, form, ui.texts()), preview -> {
                if (form.equals(form())) {
                    seen = Optional.of(preview);
                    goes.getChildren().setAll(preview.sheets().stream().map(this::sheet).toList());
                    goes.getChildren().addAll(preview.missing().stream()
                            .map(part -> SentRecordsController.label(RecordSending.nothing(ui.texts(), part)))
                            .toList());
                    saidNo.setText(preview.saidNo().map(on -> say("exchange.send.said-no", ui.texts().date(on)))
                            .orElse(""));
                    saidNo.setVisible(preview.saidNo().isPresent());
                    agreeing.setVisible(true);
                    FocusInView.bringSoon(goes);
                }
            }, this::refused));
        }
    }

    private Node sheet(RecordSheet one) {
        var name = SentRecordsController.label(one.name());
        name.getStyleClass().add("strong");
        var box = new VBox(name);
        box.getStyleClass().add("gap-4");
        one.rows().forEach(row -> box.getChildren().add(SentRecordsController.label(IntStream.range(1, row.size())
                .filter(column -> !row.get(column).isEmpty())
                .mapToObj(column -> one.headings().get(column) + ": " + words(one, column, row.get(column)))
                .collect(Collectors.joining(" · ")))));
        return box;
    }

    /// Returns the form for the screen: the file has codes and ISO 8601 days.
    private String words(RecordSheet sheet, int column, String text) {
        if (column >= sheet.fields().size()) {
            return text;
        }
        return switch (sheet.fields().get(column).kind()) {
            case COUNTRY -> text.equals(Citizenship.STATELESS)
                    ? say("participants.details.stateless")
                    : Locale.of("", text).getDisplayCountry(ui.texts().locale());
            case LANGUAGE -> Languages.word(text, ui.texts().locale());
            case DAY, MONTH, ROUGH_DAY -> day(text);
            default -> text;
        };
    }

    private String day(String text) {
        try {
            return switch (text.length()) {
                case YEAR -> text;
                case MONTH -> ui.texts().month(YearMonth.parse(text));
                default -> ui.texts().date(LocalDate.parse(text));
            };
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    @FXML
    private void send() {
        message.clear();
        if (seen.isEmpty() || her.isEmpty()) {
            return;
        }
        var preview = seen.get();
        var whom = her.get();
        freshController.taken().ifPresent(passphrase -> {
            var folder = folders.choose(send.getScene().getWindow(), say("exchange.export.folder"));
            if (folder.isEmpty()) {
                Arrays.fill(passphrase, '\0');
                return;
            }
            once.run(() -> {
                try (var secret = new SignInSecret("", passphrase)) {
                    var file = sending.free(folder.get());
                    sending.send(whom, preview, file, secret, ui.texts());
                    return file;
                }
            }, file -> {
                site.clear();
                ticks.values().forEach(tick -> tick.setSelected(false));
                changed();
                look();
                message.done(say("exchange.send.done", file.getFileName().toString()));
            }, this::refused);
        });
    }

    private void refused(Refusal refusal) {
        changed();
        message.warn(say(refusal.key()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
