package org.daybook.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
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

/// The form of one activity: its date, topic, audience and place, who attended, what was handed out, and the ratings.
final class ActivityFormController implements Screen<ActivityFormPlace> {
    private static final List<String> INPUTS = List.of("kind", "day", "begins", "hours", "topic", "audience",
            "partner", "place", "district");

    /// What the form needs before anything can be typed.
    private record Read(ActivitiesPage page, Optional<ActivityEntry> entry) {}

    private final Ui ui;
    private final Texts texts;
    private final Activities activities;
    private final OutreachWords words;
    private final FormFields fields;
    private final FormSaving saving;
    private final Inputs inputs = new Inputs();
    private final Header header = new Header();
    private final RatingsController<ActivityQuestion> ratings;
    private final NumberFieldsController<HeadBand> heads;
    private Optional<ActivityEntry> base = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private MessageLine message;
    @FXML
    private Field kindField;
    @FXML
    private ComboBox<ActivityKind> kind;
    @FXML
    private Field dayField;
    @FXML
    private DateField day;
    @FXML
    private Field beginsField;
    @FXML
    private TextField begins;
    @FXML
    private Field hoursField;
    @FXML
    private TextField hours;
    @FXML
    private Field topicField;
    @FXML
    private TextField topic;
    @FXML
    private Field audienceField;
    @FXML
    private ComboBox<ActivityAudience> audience;
    @FXML
    private Field partnerField;
    @FXML
    private TextField partner;
    @FXML
    private Segments<NewActivity.Place> place;
    @FXML
    private Field districtField;
    @FXML
    private TextField district;
    @FXML
    private ActivityTrainingController trainingController;
    @FXML
    private FlowPane bands;
    @FXML
    private HandedOutController handedOutController;
    @FXML
    private VBox answers;
    @FXML
    private Button save;

    ActivityFormController(Ui ui, Activities activities) {
        this.ui = ui;
        this.texts = ui.texts();
        this.activities = activities;
        words = new OutreachWords(texts);
        fields = new FormFields(texts);
        saving = new FormSaving(ui, fields);
        heads = new NumberFieldsController<>(texts);
        ratings = new RatingsController<>(texts, ActivityQuestion.class);
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        saving.on(message, save);
        fields.with("kind", kindField).with("day", dayField).with("begins", beginsField).with("hours", hoursField)
                .with("topic", topicField).with("audience", audienceField).with("partner", partnerField)
                .with("district", districtField);
        districtField.managedProperty().bind(districtField.visibleProperty());
        OutreachRowController.offer(kind, ActivityKind.values(), words::of);
        OutreachRowController.offer(audience, ActivityAudience.values(), words::of);
        place.options(List.of(NewActivity.Place.values()), words::of);
        place.choose(Optional.of(NewActivity.Place.DISTRICT));
        place.chosenProperty().subscribe(now -> districtField
                .setVisible(now.filter(NewActivity.Place.DISTRICT::equals).isPresent()));
        kind.valueProperty().addListener((_, _, now) -> kindIs(now == ActivityKind.TRAINING));
        Stream.of(topic, partner, district).forEach(input -> InputLimits.most(input, NewActivity.LONGEST, texts));
        answers.getChildren().setAll(ratings.root());
        inputs.with("kind", kind, ActivityKind::valueOf).with("day", day).with("begins", begins).with("hours", hours)
                .with("topic", topic).with("audience", audience, ActivityAudience::valueOf).with("partner", partner)
                .with("place", place, NewActivity.Place::valueOf).with("district", district);
        trainingController.join(fields, inputs);
        for (var band : HeadBand.values()) {
            heads.add(band, words.of(band), OutreachCodes.of(band), bands, inputs);
        }
        ratings.join(inputs);
    }

    private void kindIs(boolean aTraining) {
        trainingController.setVisible(aTraining);
        if (aTraining && audience.getValue() == null) {
            audience.setValue(ActivityAudience.PROFESSIONALS);
        }
    }

    @Override
    public void enter(ActivityFormPlace where) {
        header.title(texts.say(where.id().isPresent() ? "outreach.form.edit" : "outreach.form.add"))
                .key("Shortcut+Enter", "outreach.save", this::save);
        save.setDisable(true);
        inputs.awaiting(all());
        ui.background().run(() -> new Read(activities.page(OptionalInt.empty()),
                where.id().map(activities::entry)), this::fill, this::gone);
    }

    /// An activity that a colleague has deleted in the meantime is not created again.
    private void gone(Refusal no) {
        saving.refused(no);
        save.setDisable(true);
    }

    private void fill(Read read) {
        today = read.page().today();
        base = read.entry();
        handedOutController.offer(read.page().materials(), inputs);
        base.ifPresentOrElse(this::fill, () -> day.setText(DateField.written(today)));
        inputs.arrived(all());
        save.setDisable(false);
        kind.requestFocus();
    }

    private void fill(ActivityEntry entry) {
        var one = entry.activity();
        kind.setValue(one.kind());
        day.setText(DateField.written(one.when().day()));
        begins.setText(one.when().begins().map(texts::time).orElse(""));
        hours.setText(one.when().minutes().isPresent() ? NewActivity.hours(one.when().minutes().getAsInt()) : "");
        topic.setText(one.about().topic());
        audience.setValue(one.about().audience());
        partner.setText(one.about().partner());
        place.choose(Optional.of(one.about().isOnline() ? NewActivity.Place.ONLINE : NewActivity.Place.DISTRICT));
        district.setText(one.about().district());
        heads.show(one.came().heads()::of);
        one.came().training().ifPresent(trainingController::show);
        handedOutController.show(entry.handedOut());
        ratings.show(one.came().ratings());
    }

    /// Returns the names of all inputs.
    private String[] all() {
        var names = new ArrayList<String>(INPUTS);
        names.addAll(ActivityTrainingController.INPUTS);
        names.addAll(heads.names());
        names.addAll(handedOutController.names());
        names.addAll(ratings.names());
        return names.toArray(String[]::new);
    }

    private NewActivity form() {
        return new NewActivity(Optional.ofNullable(kind.getValue()),
                new NewActivity.Typed(TypedDate.nearest(Inputs.typed(day), today), Inputs.typed(begins),
                        Inputs.typed(hours)),
                new NewActivity.About(Inputs.typed(topic), Optional.ofNullable(audience.getValue()),
                        Inputs.typed(partner)),
                new NewActivity.Where(place.chosen().orElse(NewActivity.Place.DISTRICT), Inputs.typed(district)),
                new NewActivity.Came(new Activity.Heads(heads.numbers()), trainingController.profession(),
                        trainingController.tests(), ratings.ratings()));
    }

    @FXML
    private void save() {
        var form = form();
        var handed = handedOutController.numbers();
        handedOutController.noProblems();
        saving.save(form.problems(), () -> base.map(before -> activities.change(before, form, handed))
                .orElseGet(() -> activities.add(form, handed)), _ -> cancel(), this::tooMany);
    }

    @FXML
    private void cancel() {
        inputs.begin();
        ui.navigator().goInstead(new OutreachPlace(OutreachPart.ACTIVITIES));
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    /// Reports the stock if more was entered than is available.
    private void tooMany(Refusal no) {
        if (StockBefore.NOT_SO_MANY.equals(no.key())) {
            ui.background().run(() -> activities.page(OptionalInt.empty()), page -> {
                if (handedOutController.tellStock(page.materials(),
                        base.map(ActivityEntry::handedOut).orElse(Map.of()))) {
                    message.clear();
                }
            }, saving::refused);
        }
    }
}
