package org.daybook.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.daybook.ui.Background;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Icons;
import org.daybook.ui.Texts;

/// A new passphrase, typed twice, with a line that shows how strong it is. On request one of five words is suggested: it is
/// shown in clear text and is already in the first field; typing it into the second proves that it was written down.
final class NewPassphraseController implements NewPassphrase {
    /// The width, as a multiple of a field's preferred width, from which both fields are side by side.
    private static final double WIDE = 2.5;
    private static final PseudoClass HOLDS = PseudoClass.getPseudoClass("holds");

    private final Texts texts;
    private final Background background;
    private final WordPassphrase suggesting;
    private final List<String> site;
    private final PassphraseStrength strength = new PassphraseStrength();
    private Supplier<List<String>> guessed = List::of;

    @FXML
    private GridPane fields;
    @FXML
    private VBox said;
    @FXML
    private Field passphraseField;
    @FXML
    private PasswordField passphrase;
    @FXML
    private Label holding;
    @FXML
    private Field againField;
    @FXML
    private PasswordField again;
    @FXML
    private Hyperlink suggest;
    @FXML
    private VBox suggestion;
    @FXML
    private TextField suggested;

    /// @param site words about the site that somebody would try first
    NewPassphraseController(Texts texts, Background background, WordPassphrase suggesting, List<String> site) {
        this.texts = texts;
        this.background = background;
        this.suggesting = suggesting;
        this.site = List.copyOf(site);
    }

    @FXML
    private void initialize() {
        Stream.<Node>of(holding, suggestion).forEach(node -> {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        });
        passphrase.textProperty().addListener(_ -> typed());
        again.textProperty().addListener(_ -> againField.noProblem());
        fields.widthProperty().addListener((_, _, width) -> arrange(width.doubleValue()));
        arrange(0);
        // If the fields are hidden or the page is left, they keep nothing.
        fields.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                forget();
            }
        });
        background.read(strength::ready, _ -> {});
    }

    /// Puts both fields side by side if there is room for two.
    private void arrange(double width) {
        boolean wide = width > WIDE * passphrase.prefWidth(-1);
        var columns = Stream.generate(ColumnConstraints::new).limit(wide ? 2 : 1).toList();
        columns.forEach(column -> column.setPercentWidth(wide ? 50 : 100));
        fields.getColumnConstraints().setAll(columns);
        GridPane.setColumnSpan(said, columns.size());
        GridPane.setConstraints(againField, wide ? 1 : 0, wide ? 0 : 2);
    }

    @Override
    public void alsoGuessed(Supplier<List<String>> words) {
        guessed = words;
    }

    private void typed() {
        passphraseField.noProblem();
        boolean any = passphrase.getLength() > 0;
        if (any) {
            show(judged());
        }
        holding.setVisible(any);
        if (!passphrase.getText().equals(suggested.getText())) {
            hideSuggestion();
        }
    }

    private Holding judged() {
        return strength.judge(passphrase.getCharacters(),
                Stream.concat(site.stream(), guessed.get().stream()).toList());
    }

    private void show(Holding now) {
        holding.setText(texts.say(now.key()));
        holding.setGraphic(Icons.of(switch (now) {
            case SHORT -> "fth-more-horizontal";
            case OWN, ROW, COMMON -> "fth-alert-circle";
            case ENOUGH -> "fth-check";
            case WELL -> "fth-check-circle";
        }));
        holding.pseudoClassStateChanged(HOLDS, now.isEnough());
    }

    @Override
    public Optional<char[]> taken() {
        var problems = new PassphraseTyped(judged(),
                passphrase.getText().equals(again.getText())
                        ? PassphraseTyped.Repetition.SAME
                        : PassphraseTyped.Repetition.DIFFERENT)
                .problems();
        new FormFields(texts).with("passphrase", passphraseField).with("again", againField).show(problems);
        // The same sentence is not shown twice.
        holding.setVisible(passphrase.getLength() > 0 && !passphraseField.hasProblem());
        return problems.isEmpty() ? Optional.of(passphrase.getText().toCharArray()) : Optional.empty();
    }

    @FXML
    private void suggest() {
        suggested.setText(suggesting.suggest(texts.locale()));
        passphrase.setText(suggested.getText());
        again.clear();
        suggestion.setVisible(true);
        suggest.setText(texts.say("staff.new-passphrase.another"));
        again.requestFocus();
    }

    private void hideSuggestion() {
        suggested.clear();
        suggestion.setVisible(false);
        suggest.setText(texts.say("staff.new-passphrase.suggest"));
    }

    @Override
    public void focus() {
        passphrase.requestFocus();
    }

    @Override
    public void forget() {
        passphrase.clear();
        again.clear();
        hideSuggestion();
    }
}
