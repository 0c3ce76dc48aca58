package org.daybook.contact;

import static org.daybook.ui.OptionalSegments.choose;
import static org.daybook.ui.OptionalSegments.chosen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.daybook.base.Problem;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.OptionalSegments;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Unsaved;

/// The form for how she may be reached: the same card while she is welcomed and on her record. Each answer may be cleared
/// again.
final class WishesController implements ContactScreens.Form {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Texts texts;
    private final FormFields fields;
    private final HoursWords hoursWords;
    private final Inputs inputs = new Inputs();
    private final DaysController dayButtons;
    private Runnable changed = () -> {};
    private boolean filling;

    @FXML
    private Card card;
    @FXML
    private Field telephoneField;
    @FXML
    private TextField telephone;
    @FXML
    private Segments<Optional<Wish>> calls;
    @FXML
    private Segments<Optional<Wish>> textsWish;
    @FXML
    private Segments<Optional<Wish>> messages;
    @FXML
    private Segments<Optional<Wish>> letters;
    @FXML
    private HBox days;
    @FXML
    private Field fromField;
    @FXML
    private TextField from;
    @FXML
    private Field toField;
    @FXML
    private TextField to;
    @FXML
    private Field hoursField;
    @FXML
    private TextField hours;
    @FXML
    private Segments<Optional<Wish>> whoCalls;
    @FXML
    private Field insteadField;
    @FXML
    private TextField instead;
    @FXML
    private Segments<Optional<Wish>> others;
    @FXML
    private Field whoAnswersField;
    @FXML
    private TextField whoAnswers;
    @FXML
    private Field codeWordField;
    @FXML
    private TextField codeWord;
    @FXML
    private Segments<Optional<CallInterpreter>> interpreter;
    @FXML
    private Field interpreterWordsField;
    @FXML
    private TextField interpreterWords;

    WishesController(Texts texts) {
        this.texts = texts;
        this.fields = new FormFields(texts);
        this.hoursWords = new HoursWords(texts);
        this.dayButtons = new DaysController(texts, this::tell);
    }

    @FXML
    private void initialize() {
        wishes().forEach((name, segments) -> {
            offer(segments, List.of(Wish.values()));
            inputs.withOpen(name, segments, Wish::valueOf);
        });
        offer(interpreter, List.of(CallInterpreter.values()));
        inputs.withOpen("interpreter", interpreter, CallInterpreter::valueOf);
        dayButtons.into(days);
        inputs.with("days", days, dayButtons::code, dayButtons::chooseCode);
        typed().forEach((name, field) -> {
            field.textProperty().addListener((_, _, _) -> tell());
            inputs.with(name, field);
        });
        inputs.together("from", "to").together("whoCalls", "instead").together("others", "whoAnswers")
                .together("interpreter", "interpreterWords");
        limits();
        fields.with("telephone", telephoneField).with("from", fromField).with("to", toField).with("hours", hoursField)
                .with("instead", insteadField).with("whoAnswers", whoAnswersField).with("codeWord", codeWordField)
                .with("interpreterWords", interpreterWordsField);
    }

    @Override
    public void step(Label number) {
        card.setLead(number);
    }

    @Override
    public Card card() {
        return card;
    }

    @Override
    public void conceal() {
        Stream.of(telephone, codeWord).forEach(field -> field.getStyleClass().add("concealed"));
        telephoneField.setLabel(texts.say("contact.wishes.telephone.concealed"));
        codeWordField.setLabel(texts.say("contact.wishes.code-word.concealed"));
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void fill(ContactWishes wishes) {
        filling = true;
        var hoursSaid = wishes.hours();
        telephone.setText(wishes.telephone().orElse(""));
        choose(calls, wishes.ways().calls());
        choose(textsWish, wishes.ways().texts());
        choose(messages, wishes.ways().messages());
        choose(letters, wishes.ways().letters());
        dayButtons.choose(hoursSaid.days());
        from.setText(hoursSaid.from().map(TIME::format).orElse(""));
        to.setText(hoursSaid.to().map(TIME::format).orElse(""));
        hours.setText(hoursSaid.words().orElse(""));
        choose(whoCalls, wishes.saying().whoCalls());
        instead.setText(wishes.saying().instead().orElse(""));
        choose(others, wishes.saying().others());
        whoAnswers.setText(wishes.saying().whoAnswers().orElse(""));
        codeWord.setText(wishes.codeWord().orElse(""));
        choose(interpreter, wishes.language().interpreter());
        interpreterWords.setText(wishes.language().words().orElse(""));
        filling = false;
    }

    @Override
    public ContactWishes form() {
        return asTyped().form();
    }

    @Override
    public List<Problem> problems() {
        return asTyped().problems();
    }

    @Override
    public void show(List<Problem> problems) {
        fields.show(problems);
    }

    @Override
    public String inShort() {
        var form = form();
        return new StripItems(texts).of(Reach.of(form, Optional.empty(), Optional.empty(), LocalDate.EPOCH))
                .stream().filter(item -> item.held().isEmpty())
                .map(item -> item.icon().equals("fth-phone")
                        ? texts.say("contact.wishes.short.call", hoursWords.of(form.hours()))
                        : item.rule())
                .collect(Collectors.joining("  ·  "));
    }

    @Override
    public Unsaved unsaved() {
        return inputs.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        filling = true;
        inputs.resume(unsaved);
        filling = false;
    }

    /// Puts the cursor into the first field, but next to the number if there is one, because the cursor would reveal it.
    void focus() {
        if (Inputs.words(telephone).isPresent()) {
            calls.getChildren().getFirst().requestFocus();
        } else {
            telephone.requestFocus();
        }
    }

    @Override
    public void start() {
        // The card was collapsed until now: only what is laid out can be scrolled to.
        Optional.ofNullable(telephone.getScene()).ifPresent(scene -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        focus();
    }

    /// Makes the current content of the form its initial state.
    void begin() {
        inputs.begin();
    }

    /// Does the same for everything except her answers to ways and saying.
    void beginButAnswers() {
        inputs.beginDecided(typed().keySet());
        inputs.beginDecided(List.of("days", "interpreter"));
    }

    /// Does the same for those answers that were saved.
    void beginAnswers(ContactWishes saved) {
        var said = Map.of("calls", saved.ways().calls(), "texts", saved.ways().texts(), "messages",
                saved.ways().messages(), "letters", saved.ways().letters(), "whoCalls", saved.saying().whoCalls(),
                "others", saved.saying().others());
        wishes().forEach((name, segments) -> {
            if (chosen(segments).equals(said.get(name))) {
                inputs.begin(List.of(name));
            }
        });
    }

    /// Records in the form that she asked not to be called.
    void noCalls() {
        choose(calls, Optional.of(Wish.NO));
    }

    private WishesTyped asTyped() {
        return new WishesTyped(new ContactWishes(Inputs.words(telephone),
                new ContactWishes.Ways(chosen(calls), chosen(textsWish), chosen(messages), chosen(letters)),
                new ContactWishes.Saying(chosen(whoCalls), Inputs.words(instead), chosen(others),
                        Inputs.words(whoAnswers)),
                new Hours(dayButtons.chosen(), Optional.empty(), Optional.empty(), Inputs.words(hours)),
                Inputs.words(codeWord),
                new ContactWishes.Language(chosen(interpreter), Inputs.words(interpreterWords))), from.getText(),
                to.getText());
    }

    private Map<String, Segments<Optional<Wish>>> wishes() {
        return Map.of("calls", calls, "texts", textsWish, "messages", messages, "letters", letters, "whoCalls",
                whoCalls, "others", others);
    }

    private Map<String, TextField> typed() {
        return Map.of("telephone", telephone, "from", from, "to", to, "hours", hours, "instead", instead, "whoAnswers",
                whoAnswers, "codeWord", codeWord, "interpreterWords", interpreterWords);
    }

    /// Prevents typing what could not be stored.
    private void limits() {
        InputLimits.most(telephone, ContactWishes.LONGEST_NUMBER, texts);
        Stream.of(from, to).forEach(field -> InputLimits.on(field, "[0-9:.h]{0,5}", texts));
        Stream.of(hours, instead, whoAnswers, codeWord, interpreterWords)
                .forEach(field -> InputLimits.most(field, ContactWishes.LONGEST, texts));
    }

    private <E extends Enum<E>> void offer(Segments<Optional<E>> segments, List<E> options) {
        OptionalSegments.offer(segments, options,
                option -> option.map(one -> texts.of("contact", one)).orElse(texts.say("contact.wishes.open")));
        segments.chosenProperty().addListener((_, _, _) -> tell());
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }
}
