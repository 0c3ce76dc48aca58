package org.daybook.participants;

import org.daybook.ui.Views;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.Inputs;
import org.daybook.ui.OptionalSegments;
import org.daybook.ui.Segments;
import org.daybook.ui.Stepper;
import org.daybook.ui.Texts;
import org.daybook.ui.Unsaved;

/// What else she may tell, on her record: never asked at the door. Any question may be left unanswered, and "prefers not to
/// say" and "not known" are answers of their own.
final class ExtendedDetailsController {
    private final Texts texts;
    private final Views views;
    private final List<Choice<?>> asked = new ArrayList<>();
    private final Inputs inputs = new Inputs();
    private final Map<Children.Age, Stepper> counts = new EnumMap<>(Children.Age.class);
    private final Map<Functioning.Activity, Segments<Optional<Functioning.Difficulty>>> activities = new EnumMap<>(
            Functioning.Activity.class);

    @FXML
    private Card life;
    @FXML
    private Pane spoken;
    @FXML
    private PickController firstController;
    @FXML
    private PickController secondController;
    @FXML
    private PickController thirdController;
    @FXML
    private Segments<Optional<SpokenLanguage.Level>> firstLevel;
    @FXML
    private Segments<Optional<SpokenLanguage.Level>> secondLevel;
    @FXML
    private Segments<Optional<SpokenLanguage.Level>> thirdLevel;
    @FXML
    private Pane choices;
    @FXML
    private Pane childrenFields;
    @FXML
    private PickController childrenController;
    @FXML
    private Pane ages;
    @FXML
    private Card functioning;
    @FXML
    private VBox questions;

    /// A question with a list of answers, with its control.
    private record Choice<T>(MembershipField<T> field, Class<T> type, Field shown, PickController pick) {
        void fill(Membership told) {
            pick.choose(told.get(field).map(answer -> ((Enum<?>) answer).name()));
        }

        Membership read(Membership told) {
            return told.with(field, pick.chosen().flatMap(name -> Stream.of(type.getEnumConstants())
                    .filter(answer -> ((Enum<?>) answer).name().equals(name)).findFirst()));
        }

        boolean isIn(Set<OptionalQuestion> hidden) {
            return OptionalQuestion.ofCode(field.key()).filter(hidden::contains).isPresent();
        }
    }

    ExtendedDetailsController(Texts texts, Views views) {
        this.texts = texts;
        this.views = views;
    }

    @FXML
    private void initialize() {
        var languages = new LanguagesAndCountries(texts.locale()).languages();
        picks().forEach(pick -> pick.options(open(), languages));
        levels().forEach(level -> offer(level, SpokenLanguage.Level.values()));
        MembershipField.ALL.forEach(this::offer);
        childrenController.options(open(), choices(Children.Said.values()));
        childrenController.onChange(this::offerAges);
        for (var age : Children.Age.values()) {
            ages.getChildren().add(count(age));
        }
        for (var activity : Functioning.Activity.values()) {
            questions.getChildren().add(question(activity));
        }
        ages.managedProperty().bind(ages.visibleProperty());
        remember();
    }

    /// Fills in what she told before.
    void fill(Membership told) {
        for (int i = 0; i < picks().size(); i++) {
            var known = i < told.languages().size()
                    ? Optional.of(told.languages().get(i))
                    : Optional.<SpokenLanguage>empty();
            picks().get(i).choose(known.map(SpokenLanguage::language));
            OptionalSegments.choose(levels().get(i), known.map(SpokenLanguage::level));
        }
        asked.forEach(choice -> choice.fill(told));
        var children = told.get(MembershipField.CHILDREN);
        childrenController.choose(children.flatMap(Children::said).map(Enum::name));
        counts.forEach((age, count) -> count
                .setValue(children.map(Children::number).map(number -> number.get(age)).orElse(0)));
        var answers = told.get(MembershipField.FUNCTIONING).map(Functioning::answers).orElse(Map.of());
        activities.forEach((activity, answer) -> OptionalSegments.choose(answer,
                Optional.ofNullable(answers.get(activity))));
        offerAges();
    }

    /// Returns what is filled in now; what other cards show is taken from `other`.
    Membership form(Membership other) {
        var told = other.with(MembershipField.LANGUAGES, Optional.of(languages()).filter(all -> !all.isEmpty()))
                .with(MembershipField.CHILDREN, children())
                .with(MembershipField.FUNCTIONING,
                        Optional.of(answers()).filter(all -> !all.isEmpty()).map(Functioning::new));
        for (var choice : asked) {
            told = choice.read(told);
        }
        return told;
    }

    /// Hides what the site does not ask; stored values stay in the hidden fields.
    void hide(Set<OptionalQuestion> hidden) {
        hide(spoken, hidden.contains(OptionalQuestion.LANGUAGES));
        hide(childrenFields, hidden.contains(OptionalQuestion.CHILDREN));
        hide(functioning, hidden.contains(OptionalQuestion.FUNCTIONING));
        asked.forEach(choice -> hide(choice.shown(), choice.isIn(hidden)));
        hide(life, hidden.containsAll(Set.of(OptionalQuestion.LANGUAGES, OptionalQuestion.CHILDREN))
                && asked.stream().allMatch(choice -> choice.isIn(hidden)));
    }

    /// Returns the contents of the fields as typed.
    Unsaved unsaved() {
        return inputs.unsaved();
    }

    /// Restores the contents of the fields.
    void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
        offerAges();
    }

    private void remember() {
        for (int i = 0; i < picks().size(); i++) {
            remember("language" + i, picks().get(i));
            remember("level" + i, levels().get(i), SpokenLanguage.Level::valueOf);
        }
        asked.forEach(choice -> remember(choice.field().key(), choice.pick()));
        remember("children", childrenController);
        counts.forEach((age, count) -> inputs.with(age.name(), count,
                () -> count.getValue() == 0 ? "" : String.valueOf(count.getValue()),
                many -> count.setValue(many.isEmpty() ? 0 : Integer.parseInt(many))));
        together();
        activities.forEach((activity, answer) -> remember(activity.name(), answer, Functioning.Difficulty::valueOf));
    }

    private void remember(String name, PickController pick) {
        inputs.with(name, pick.list(), () -> pick.chosen().orElse(""), code -> pick.choose(Optional.of(code)));
    }

    private <E extends Enum<E>> void remember(String name, Segments<Optional<E>> segments,
            Function<String, E> constant) {
        inputs.withOpen(name, segments, constant);
    }

    /// Treats a language and how well she speaks it as one answer, and likewise whether she has children and how many.
    private void together() {
        for (int i = 0; i < picks().size(); i++) {
            inputs.together("language" + i, "level" + i);
        }
        inputs.together(Stream.concat(Stream.of("children"), counts.keySet().stream().map(Enum::name))
                .toArray(String[]::new));
    }

    /// Takes the contents of the fields as the new starting values.
    void begin() {
        inputs.begin();
    }

    /// Does the same after it was saved without a press of hers; see [Inputs#beginDecided()].
    void beginDecided() {
        inputs.beginDecided();
    }

    private List<SpokenLanguage> languages() {
        return IntStream.range(0, picks().size()).boxed()
                .flatMap(i -> picks().get(i).chosen().stream()
                        .map(code -> new SpokenLanguage(code,
                                OptionalSegments.chosen(levels().get(i)).orElse(SpokenLanguage.Level.SOME))))
                .toList();
    }

    private Optional<Children> children() {
        var number = new EnumMap<Children.Age, Integer>(Children.Age.class);
        counts.forEach((age, count) -> number.put(age, count.getValue()));
        return childrenController.chosen().map(Children.Said::valueOf)
                .map(said -> new Children(Optional.of(said), number));
    }

    private Map<Functioning.Activity, Functioning.Difficulty> answers() {
        var answers = new EnumMap<Functioning.Activity, Functioning.Difficulty>(Functioning.Activity.class);
        activities
                .forEach((activity, answer) -> OptionalSegments.chosen(answer)
                        .ifPresent(said -> answers.put(activity, said)));
        return answers;
    }

    private <T> void offer(MembershipField<T> field) {
        field.choices().ifPresent(type -> {
            var view = views.load(PickController.class);
            var pick = (PickController) view.controller();
            var answers = Stream.of(type.getEnumConstants()).map(Enum.class::cast).toArray(Enum<?>[]::new);
            pick.options(open(), choices(answers));
            var shown = new Field();
            shown.setLabel(OptionalQuestion.ofCode(field.key()).map(asks -> texts.of("participants", asks))
                    .orElseThrow(() -> new IllegalStateException("no question " + field.key())));
            shown.setContent(view.root());
            shown.getStyleClass().add("long-field");
            choices.getChildren().add(shown);
            asked.add(new Choice<>(field, type, shown, pick));
        });
    }

    private void offerAges() {
        ages.setVisible(childrenController.chosen().equals(Optional.of(Children.Said.SOME.name())));
    }

    private Node count(Children.Age age) {
        var count = new Stepper();
        count.setMax(Children.MOST);
        var word = texts.of("participants", age);
        count.describe(texts.say("participants.extended-details.fewer", word),
                texts.say("participants.extended-details.more", word));
        counts.put(age, count);
        var field = new Field();
        field.setLabel(word);
        field.setContent(count);
        return field;
    }

    private Node question(Functioning.Activity activity) {
        var words = new Label(texts.of("participants", activity));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var answer = new Segments<Optional<Functioning.Difficulty>>();
        offer(answer, Functioning.Difficulty.values());
        answer.getStyleClass().add("small");
        activities.put(activity, answer);
        var row = new VBox(words, answer);
        row.getStyleClass().addAll("row", "question");
        return row;
    }

    private List<PickController> picks() {
        return List.of(firstController, secondController, thirdController);
    }

    private List<Segments<Optional<SpokenLanguage.Level>>> levels() {
        return List.of(firstLevel, secondLevel, thirdLevel);
    }

    private List<ListChoice> choices(Enum<?>[] constants) {
        return Stream.of(constants).map(one -> new ListChoice(one.name(), texts.of("participants", one))).toList();
    }

    private <E extends Enum<E>> void offer(Segments<Optional<E>> segments, E[] constants) {
        OptionalSegments.offer(segments, List.of(constants),
                option -> option.map(one -> texts.of("participants", one)).orElse(open()));
    }

    private String open() {
        return texts.say("participants.details.open");
    }

    private static void hide(Node node, boolean hidden) {
        node.setVisible(!hidden);
        node.setManaged(!hidden);
    }
}
