package org.daybook.outreach;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.FormSaving;
import org.daybook.ui.Header;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Screen;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// The form of a complaint, a meeting of the advisory group or a safety check, with the fields of its kind.
final class SiteRecordFormController implements Screen<SiteRecordFormPlace> {
    private static final String[] INPUTS = {"kind", "day", "about", "people", "words", "outcome", "answered", "next"};

    /// What the form needs before anything can be typed.
    private record Read(LocalDate today, Optional<SiteRecord> stands) {}

    private final Ui ui;
    private final Texts texts;
    private final SiteRecords records;
    private final FormFields fields;
    private final FormSaving saving;
    private final Inputs inputs = new Inputs();
    private final Header header = new Header();
    private Optional<SiteRecord> base = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private MessageLine message;
    @FXML
    private Field kindField;
    @FXML
    private Segments<RecordKind> kind;
    @FXML
    private Field dayField;
    @FXML
    private DateField day;
    @FXML
    private Field aboutField;
    @FXML
    private ComboBox<ComplaintAbout> about;
    @FXML
    private Field peopleField;
    @FXML
    private TextField people;
    @FXML
    private Field wordsField;
    @FXML
    private TextArea words;
    @FXML
    private Field outcomeField;
    @FXML
    private TextArea outcome;
    @FXML
    private Field answeredField;
    @FXML
    private DateField answered;
    @FXML
    private Field nextField;
    @FXML
    private DateField next;
    @FXML
    private Button save;

    SiteRecordFormController(Ui ui, SiteRecords records) {
        this.ui = ui;
        this.texts = ui.texts();
        this.records = records;
        fields = new FormFields(texts);
        saving = new FormSaving(ui, fields);
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        saving.on(message, save);
        fields.with("recordKind", kindField).with("day", dayField).with("about", aboutField)
                .with("words", wordsField).with("outcome", outcomeField).with("answered", answeredField)
                .with("next", nextField);
        for (var field : new Field[]{aboutField, peopleField, answeredField, nextField}) {
            field.managedProperty().bind(field.visibleProperty());
        }
        OutreachRowController.offer(about, ComplaintAbout.values(), one -> texts.of("outreach", one));
        OutreachRowController.numberOnly(people, texts);
        for (var area : new TextArea[]{words, outcome}) {
            InputLimits.most(area, NewSiteRecord.LONGEST, texts);
            Wrapping.follow(area);
        }
        kind.options(Arrays.asList(RecordKind.values()), one -> texts.of("outreach", one));
        kind.chosenProperty().subscribe(this::asks);
        kind.choose(Optional.of(RecordKind.COMPLAINT));
        inputs.with("kind", kind, RecordKind::valueOf).with("day", day)
                .with("about", about, ComplaintAbout::valueOf).with("people", people).with("words", words)
                .with("outcome", outcome).with("answered", answered).with("next", next);
    }

    private void asks(Optional<RecordKind> chosen) {
        aboutField.setVisible(chosen.filter(RecordKind.COMPLAINT::equals).isPresent());
        answeredField.setVisible(aboutField.isVisible());
        peopleField.setVisible(chosen.filter(RecordKind.ADVISORY_MEETING::equals).isPresent());
        nextField.setVisible(chosen.filter(RecordKind.SAFETY_CHECK::equals).isPresent());
        chosen.ifPresent(one -> {
            wordsField.setLabel(switch (one) {
                case COMPLAINT -> texts.say("outreach.records.complaint");
                case ADVISORY_MEETING -> texts.say("outreach.records.topics");
                case SAFETY_CHECK -> texts.say("outreach.records.findings");
            });
            outcomeField.setLabel(switch (one) {
                case COMPLAINT -> texts.say("outreach.records.changed");
                case ADVISORY_MEETING -> texts.say("outreach.records.decided");
                case SAFETY_CHECK -> texts.say("outreach.records.done");
            });
        });
    }

    @Override
    public void enter(SiteRecordFormPlace where) {
        header.title(texts.say(where.id().isPresent() ? "outreach.records.edit" : "outreach.records.add"))
                .key("Shortcut+Enter", "outreach.save", this::save);
        save.setDisable(true);
        inputs.awaiting(INPUTS);
        ui.background().run(() -> new Read(records.today(), where.id().map(records::one)), this::fill, this::gone);
    }

    /// A record that a colleague has deleted in the meantime is not created again.
    private void gone(Refusal no) {
        saving.refused(no);
        save.setDisable(true);
    }

    private void fill(Read read) {
        today = read.today();
        base = read.stands();
        base.ifPresentOrElse(this::fill, () -> {
            day.setText(DateField.written(today));
            next.setText(DateField.written(today.plusYears(1)));
        });
        inputs.arrived(INPUTS);
        save.setDisable(false);
        day.requestFocus();
    }

    private void fill(SiteRecord one) {
        kind.choose(Optional.of(one.kind()));
        day.setText(DateField.written(one.on()));
        about.setValue(one.facts().about().orElse(null));
        people.setText(OutreachRowController.written(one.facts().people().orElse(0)));
        words.setText(one.said().words());
        outcome.setText(one.said().outcome());
        answered.setText(one.facts().answered().map(DateField::written).orElse(""));
        next.setText(one.facts().next().map(DateField::written).orElse(""));
    }

    private NewSiteRecord form() {
        int many = OutreachRowController.number(people);
        return new NewSiteRecord(kind.chosen(), TypedDate.nearest(Inputs.typed(day), today),
                new NewSiteRecord.Facts(Optional.ofNullable(about.getValue()),
                        many > 0 ? OptionalInt.of(many) : OptionalInt.empty(),
                        TypedDate.nearest(Inputs.typed(answered), today), TypedDate.next(Inputs.typed(next), today)),
                new SiteRecord.Said(Inputs.typed(words), Inputs.typed(outcome)));
    }

    @FXML
    private void save() {
        var form = form();
        saving.save(form.problems(),
                () -> base.map(before -> records.change(before, form)).orElseGet(() -> records.add(form)),
                _ -> cancel());
    }

    @FXML
    private void cancel() {
        inputs.begin();
        ui.navigator().goInstead(new OutreachPlace(OutreachPart.RECORDS));
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }
}
