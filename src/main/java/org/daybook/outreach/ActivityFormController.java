package org.daybook.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Header;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Screen;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The form of one activity: when, what, for whom and where, how many came, what was handed out, and what they said of it.
final class ActivityFormController implements Screen<ActivityFormPlace> {
    private static final List<String> INPUTS = List.of("kind", "day", "begins", "hours", "topic", "audience",
            "partner", "place", "district", "profession", "beforePeople", "beforePercent", "afterPeople",
            "afterPercent");
    private static final String MATERIAL = "material-";

    /// What the form needs before anything can be typed.
    private record Read(ActivitiesPage page, Optional<ActivityEntry> entry) {}

    private final Ui ui;
    private final Texts texts;
    private final Activities activities;
    private final OutreachWords words;
    private final Once saving;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final Header header = new Header();
    private final RatingsController<ActivityQuestion> ratings;
    private final NumberFieldsController<HeadBand> heads;
    private final NumberFieldsController<MaterialId> given;
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
    private Node training;
    @FXML
    private Field professionField;
    @FXML
    private ComboBox<Profession> profession;
    @FXML
    private Field testsField;
    @FXML
    private TextField beforePeople;
    @FXML
    private TextField beforePercent;
    @FXML
    private TextField afterPeople;
    @FXML
    private TextField afterPercent;
    @FXML
    private FlowPane bands;
    @FXML
    private Node handedOut;
    @FXML
    private VBox materials;
    @FXML
    private VBox answers;
    @FXML
    private Button save;

    ActivityFormController(Ui ui, Activities activities) {
        this.ui = ui;
        this.texts = ui.texts();
        this.activities = activities;
        words = new OutreachWords(texts);
        saving = new Once(ui.background());
        fields = new FormFields(texts);
        heads = new NumberFieldsController<>(texts);
        given = new NumberFieldsController<>(texts);
        ratings = new RatingsController<>(texts, ActivityQuestion.class);
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        fields.with("kind", kindField).with("day", dayField).with("begins", beginsField).with("hours", hoursField)
                .with("topic", topicField).with("audience", audienceField).with("partner", partnerField)
                .with("district", districtField).with("profession", professionField).with("tests", testsField);
        for (var node : new Node[]{districtField, training, handedOut}) {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        }
        offer(kind, ActivityKind.values());
        offer(audience, ActivityAudience.values());
        offer(profession, Profession.values());
        place.options(List.of(NewActivity.Place.values()), words::of);
        place.choose(Optional.of(NewActivity.Place.DISTRICT));
        place.chosenProperty().subscribe(now -> districtField
                .setVisible(now.filter(NewActivity.Place.DISTRICT::equals).isPresent()));
        kind.valueProperty().addListener((_, _, now) -> kindIs(now == ActivityKind.TRAINING));
        Stream.of(topic, partner, district).forEach(input -> InputLimits.most(input, NewActivity.LONGEST, texts));
        Stream.of(beforePeople, beforePercent, afterPeople, afterPercent)
                .forEach(input -> OutreachRowController.numberOnly(input, texts));
        answers.getChildren().setAll(ratings.root());
        inputs.with("kind", kind, ActivityKind::valueOf).with("day", day).with("begins", begins).with("hours", hours)
                .with("topic", topic).with("audience", audience, ActivityAudience::valueOf).with("partner", partner)
                .with("place", place, NewActivity.Place::valueOf).with("district", district)
                .with("profession", profession, Profession::valueOf).with("beforePeople", beforePeople)
                .with("beforePercent", beforePercent).with("afterPeople", afterPeople)
                .with("afterPercent", afterPercent);
        for (var band : HeadBand.values()) {
            heads.add(band, words.of(band), OutreachCodes.of(band), bands, inputs);
        }
        ratings.join(inputs);
    }

    private void kindIs(boolean aTraining) {
        training.setVisible(aTraining);
        if (aTraining && audience.getValue() == null) {
            audience.setValue(ActivityAudience.PROFESSIONALS);
        }
    }

    private <E extends Enum<E>> void offer(ComboBox<E> list, E[] options) {
        list.getItems().setAll(Arrays.asList(options));
        list.setConverter(new ChosenWords<>(words::of));
    }

    @Override
    public void enter(ActivityFormPlace where) {
        header.title(texts.say(where.id().isPresent() ? "outreach.form.edit" : "outreach.form.add"))
                .key("Shortcut+Enter", "outreach.save", this::save);
        save.setDisable(true);
        inputs.awaiting(all());
        ui.background().run(() -> new Read(activities.page(OptionalInt.empty()),
                where.id().map(activities::entry)), this::fill, this::refused);
    }

    private void fill(Read read) {
        today = read.page().today();
        base = read.entry();
        read.page().materials().forEach(one -> given.add(one.material().id(), texts.say("outreach.materials.one",
                one.material().title(), words.language(one.material().language())),
                MATERIAL + one.material().id().value(), materials, inputs));
        handedOut.setVisible(!given.isEmpty());
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
        one.came().training().ifPresent(each -> {
            profession.setValue(each.profession());
            test(each.before(), beforePeople, beforePercent);
            test(each.after(), afterPeople, afterPercent);
        });
        given.show(material -> entry.handedOut().getOrDefault(material, 0));
        ratings.show(one.came().ratings());
    }

    private static void test(Optional<Activity.Test> test, TextField people, TextField percent) {
        people.setText(test.map(Activity.Test::people).map(String::valueOf).orElse(""));
        percent.setText(test.map(Activity.Test::percent).map(String::valueOf).orElse(""));
    }

    /// Every input by its name.
    private String[] all() {
        var names = new ArrayList<String>(INPUTS);
        names.addAll(heads.names());
        names.addAll(given.names());
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
                new NewActivity.Came(new Activity.Heads(heads.numbers()), Optional.ofNullable(profession.getValue()),
                        new NewActivity.Tests(number(beforePeople), number(beforePercent), number(afterPeople),
                                number(afterPercent)),
                        ratings.ratings()));
    }

    private static OptionalInt number(TextField field) {
        return Inputs.typed(field).isBlank()
                ? OptionalInt.empty()
                : OptionalInt.of(OutreachRowController.number(field));
    }

    @FXML
    private void save() {
        message.clear();
        var form = form();
        var handed = given.numbers();
        given.noProblems();
        fields.show(form.problems());
        if (form.problems().isEmpty() && !save.isDisabled()) {
            save.setDisable(true);
            saving.run(() -> base.map(before -> activities.change(before, form, handed))
                    .orElseGet(() -> activities.add(form, handed)), _ -> cancel(), this::refused);
        }
    }

    @FXML
    private void cancel() {
        inputs.begin();
        ui.navigator().goInstead(new OutreachPlace(OutreachPart.ACTIVITIES));
    }

    @Override
    public Unsaved unsaved() {
        return inputs.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
    }

    private void refused(Refusal no) {
        save.setDisable(false);
        message.warn(texts.say(no.key()));
        if (StockBefore.NOT_SO_MANY.equals(no.key())) {
            ui.background().run(() -> activities.page(OptionalInt.empty()), page -> tellStock(page.materials()),
                    this::refused);
        }
    }

    /// Says how many there are, where more was typed.
    private void tellStock(List<Material.Stock> all) {
        var typed = given.numbers();
        var before = base.map(ActivityEntry::handedOut).orElse(Map.of());
        for (var one : all) {
            var material = one.material().id();
            int there = Math.max(0, one.stock() + before.getOrDefault(material, 0));
            if (typed.getOrDefault(material, 0) > there) {
                message.clear();
                given.problem(material, texts.say("outreach.problem.only", there));
            }
        }
    }
}
