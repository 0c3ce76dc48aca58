package org.daybook.participants;

import org.daybook.ui.Views;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.Inputs;
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
    private Optional<LanguageLevelsController> languages = Optional.empty();
    private Optional<FunctioningQuestionsController> functioningQuestions = Optional.empty();

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
        languages = Optional.of(new LanguageLevelsController(texts,
                List.of(firstController, secondController, thirdController),
                List.of(firstLevel, secondLevel, thirdLevel)));
        functioningQuestions = Optional.of(new FunctioningQuestionsController(texts, questions));
        MembershipField.ALL.forEach(this::offer);
        childrenController.options(open(), choices(Children.Said.values()));
        childrenController.onChange(this::offerAges);
        for (var age : Children.Age.values()) {
            ages.getChildren().add(count(age));
        }
        ages.managedProperty().bind(ages.visibleProperty());
        remember();
    }

    /// Fills in what she told before.
    void fill(Membership told) {
        languages.ifPresent(fields -> fields.fill(told.languages()));
        asked.forEach(choice -> choice.fill(told));
        var children = told.get(MembershipField.CHILDREN);
        childrenController.choose(children.flatMap(Children::said).map(Enum::name));
        counts.forEach((age, count) -> count
                .setValue(children.map(Children::number).map(number -> number.get(age)).orElse(0)));
        functioningQuestions.ifPresent(fields -> fields.fill(told.get(MembershipField.FUNCTIONING)));
        offerAges();
    }

    /// Returns what is filled in now; what other cards show is taken from `other`.
    Membership form(Membership other) {
        var told = other.with(MembershipField.LANGUAGES, languages.flatMap(LanguageLevelsController::spoken))
                .with(MembershipField.CHILDREN, children())
                .with(MembershipField.FUNCTIONING,
                        functioningQuestions.flatMap(FunctioningQuestionsController::answers));
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
        languages.ifPresent(fields -> fields.remember(inputs));
        asked.forEach(choice -> choice.pick().remember(inputs, choice.field().key()));
        childrenController.remember(inputs, "children");
        counts.forEach((age, count) -> inputs.with(age.name(), count,
                () -> count.getValue() == 0 ? "" : String.valueOf(count.getValue()),
                many -> count.setValue(many.isEmpty() ? 0 : Integer.parseInt(many))));
        // Whether she has children and how many is one answer.
        inputs.together(Stream.concat(Stream.of("children"), counts.keySet().stream().map(Enum::name))
                .toArray(String[]::new));
        functioningQuestions.ifPresent(fields -> fields.remember(inputs));
    }

    /// Takes the contents of the fields as the new starting values.
    void begin() {
        inputs.begin();
    }

    /// Does the same after it was saved without a press of hers; see [Inputs#beginDecided()].
    void beginDecided() {
        inputs.beginDecided();
    }

    private Optional<Children> children() {
        var number = new EnumMap<Children.Age, Integer>(Children.Age.class);
        counts.forEach((age, count) -> number.put(age, count.getValue()));
        return childrenController.chosen().map(Children.Said::valueOf)
                .map(said -> new Children(Optional.of(said), number));
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

    private List<ListChoice> choices(Enum<?>[] constants) {
        return Stream.of(constants).map(one -> new ListChoice(one.name(), texts.of("participants", one))).toList();
    }

    private String open() {
        return texts.say("participants.details.open");
    }

    private static void hide(Node node, boolean hidden) {
        node.setVisible(!hidden);
        node.setManaged(!hidden);
    }
}
