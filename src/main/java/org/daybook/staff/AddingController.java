package org.daybook.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// The page for adding a colleague: her initials and sign-in word, her roles, and a first passphrase.
final class AddingController implements Screen<AddingPlace> {
    private final Ui ui;
    private final Team team;
    private final Header header = new Header();
    private final Once saving;

    @FXML
    private Field initialsField;
    @FXML
    private TextField initials;
    @FXML
    private Field wordField;
    @FXML
    private TextField word;
    @FXML
    private RolesController rolesController;
    @FXML
    private Label rolesProblem;
    @FXML
    private NewPassphrase newPassphraseController;
    @FXML
    private MessageLine message;
    @FXML
    private Button add;

    AddingController(Ui ui, Team team) {
        saving = new Once(ui.background());
        this.ui = ui;
        this.team = team;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        rolesProblem.managedProperty().bind(rolesProblem.visibleProperty());
        rolesProblem.setVisible(false);
        header.key("Shortcut+Enter", "staff.adding.key.add", this::add);
        newPassphraseController.alsoGuessed(() -> java.util.List.of(word.getText(), initials.getText()));
    }

    @Override
    public void enter(AddingPlace place) {
        header.title(ui.texts().say("staff.adding.title"));
        rolesController.choose(Set.of());
        initials.requestFocus();
    }

    @FXML
    private void add() {
        message.clear();
        var form = form();
        var passphrase = newPassphraseController.taken();
        var problems = new ArrayList<>(form.problems());
        rolesProblem.setVisible(problems.removeIf(problem -> problem.field().equals("roles")));
        show(problems);
        if (form.problems().isEmpty() && passphrase.isPresent()) {
            add.setDisable(true);
            saving.run(() -> team.add(form, passphrase.get()),
                    newcomer -> ui.navigator().goInstead(new TeamPlace()), this::refused);
        } else {
            passphrase.ifPresent(taken -> Arrays.fill(taken, '\0'));
        }
    }

    private void show(java.util.List<Problem> problems) {
        new FormFields(ui.texts()).with("initials", initialsField).with("signInWord", wordField).show(problems);
    }

    private NewMember form() {
        return NewMember.typed(word.getText(), initials.getText(), rolesController.chosen(), ui.texts().locale());
    }

    private void refused(Refusal refusal) {
        add.setDisable(false);
        message.warn(ui.texts().say(refusal.key()));
    }

    @Override
    public void leave() {
        newPassphraseController.forget();
    }
}
