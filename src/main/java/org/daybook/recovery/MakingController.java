package org.daybook.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import org.daybook.base.Refusal;
import org.daybook.ui.CheckedLines;
import org.daybook.ui.CheckedLines.Standing;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;
import org.daybook.vault.Progress;

/// Makes a kit in two steps: it is shown, sheet by sheet, and printed or copied by hand; then it is hidden, and a line or two
/// must be typed from the paper. Only then does it open the store. Leaving in between leaves nothing behind.
final class MakingController implements Screen<MakingPlace> {
    private static final String COPYING = "copying";

    private final Ui ui;
    private final Once finishing;
    private final Recovery recovery;
    private final Printing printing;
    private final Header header = new Header();
    private Optional<MadeKit> made = Optional.empty();
    /// Whether a kit was on the screen when the screen was left.
    private boolean left;
    /// Whether another kit was being copied when the screen was locked.
    private boolean again;
    private int shown;

    @FXML
    private Node page;
    @FXML
    private MessageLine message;
    @FXML
    private StackPane paper;
    @FXML
    private Node pager;
    @FXML
    private Label which;
    @FXML
    private Button former;
    @FXML
    private Button further;
    @FXML
    private Node showing;
    @FXML
    private Button print;
    @FXML
    private Label keepers;
    @FXML
    private Node proving;
    @FXML
    private CheckedLines lines;
    @FXML
    private Button finish;
    @FXML
    private ProgressBar progress;
    @FXML
    private Node hidden;

    MakingController(Ui ui, Recovery recovery, Printing printing) {
        this.finishing = new Once(ui.background());
        this.ui = ui;
        this.recovery = recovery;
        this.printing = printing;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        Stream.of(pager, showing, proving, progress, paper, hidden)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        progress.setVisible(false);
        page.setVisible(false);
        header.key("Shortcut+P", "recovery.making.key.print", this::print)
                .key("Shortcut+Enter", "recovery.making.key.go-on", this::goOn);
    }

    @Override
    public void enter(MakingPlace place) {
        header.title(say("recovery.making.title"));
        ui.background().run(() -> recovery.begin(place.kind()), this::begun);
    }

    /// Keeps nothing of it, neither on the screen nor in our own arrays.
    @Override
    public void leave() {
        paper.getChildren().clear();
        lines.forget();
        left = made.isPresent();
        made.ifPresent(MadeKit::close);
        made = Optional.empty();
    }

    /// Of a kit that was being copied, keeps only the fact that there was one: what was copied of it opens nothing.
    @Override
    public Unsaved unsaved() {
        return made.isPresent() || left ? Unsaved.NOTHING.with(COPYING, COPYING) : Unsaved.NOTHING;
    }

    /// Keeps nothing: a user who leaves the screen herself was told that nothing is left behind.
    @Override
    public Unsaved draft() {
        return Unsaved.NOTHING;
    }

    @Override
    public void resume(Unsaved unsaved) {
        again = !unsaved.isEmpty();
        sayAgain();
    }

    private void sayAgain() {
        if (again && made.isPresent()) {
            message.warn(say("recovery.making.again"));
        }
    }

    private void begun(MadeKit kit) {
        made = Optional.of(kit);
        sayAgain();
        header.facts(say("recovery.sheet.kit", kit.number()));
        pager.setVisible(kit.kind() == KitKind.SPLIT);
        keepers.setText(say(kit.kind() == KitKind.WHOLE ? "recovery.making.keeper" : "recovery.making.keepers"));
        page.setVisible(true);
        show(0);
        showAgain();
    }

    private void show(int sheet) {
        made.ifPresent(kit -> {
            shown = sheet;
            paper.getChildren().setAll(SheetController.make(ui.views(), kit, sheet));
            which.setText(say("recovery.making.which", sheet + 1, kit.kind().sheets()));
            former.setDisable(sheet == 0);
            further.setDisable(sheet == kit.kind().sheets() - 1);
        });
    }

    @FXML
    private void former() {
        show(shown - 1);
    }

    @FXML
    private void further() {
        show(shown + 1);
    }

    @FXML
    private void print() {
        message.clear();
        made.filter(_ -> showing.isVisible()).ifPresent(kit -> {
            var sheets = IntStream.range(0, kit.kind().sheets())
                    .mapToObj(sheet -> SheetController.make(ui.views(), kit, sheet)).toList();
            printing.print(new Printout(say("recovery.making.holds"), say("recovery.making.printed"), sheets),
                    message::done);
        });
    }

    /// Hides the kit and asks for lines of it.
    @FXML
    private void next() {
        message.clear();
        made.ifPresent(kit -> {
            turn(Step.PROVING);
            paper.getChildren().clear();
            var asked = asked(kit);
            lines.ask(new CheckedLines.Words(asked.stream().map(line -> name(kit, line)).toList(), name -> name,
                    say("recovery.typing.wrong"), say("recovery.typing.right")),
                    (row, typed) -> standing(kit, asked.get(row), typed));
            lines.requestFocus();
        });
    }

    /// @param sheet from 0
    /// @param line  from 1
    private record Asked(int sheet, int line) {}

    /// Returns two lines of one sheet, or one of each; not the first line, which is nearly the same on every sheet.
    private static List<Asked> asked(MadeKit kit) {
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < Math.max(2, kit.kind().sheets()); i++) {
            asked.add(new Asked(Math.min(i, kit.kind().sheets() - 1), 2 + (kit.number() + 2 * i) % 4));
        }
        return asked;
    }

    private String name(MadeKit kit, Asked asked) {
        return kit.kind() == KitKind.WHOLE
                ? say("recovery.typing.line", asked.line())
                : say("recovery.making.sheet-and-line", asked.sheet() + 1, asked.line());
    }

    private static Standing standing(MadeKit kit, Asked asked, String typed) {
        var standing = TypingController.standing(asked.line(), typed);
        return standing == Standing.RIGHT && !kit.says(asked.sheet(), asked.line(), typed)
                ? Standing.WRONG
                : standing;
    }

    @FXML
    private void showAgain() {
        turn(Step.PAPER);
        lines.forget();
        show(shown);
        print.requestFocus();
    }

    private enum Step {
        PAPER,
        PROVING
    }

    private void turn(Step step) {
        List.of(showing, paper).forEach(node -> node.setVisible(step == Step.PAPER));
        List.of(proving, hidden).forEach(node -> node.setVisible(step == Step.PROVING));
        pager.setVisible(step == Step.PAPER && made.filter(kit -> kit.kind() == KitKind.SPLIT).isPresent());
    }

    private void goOn() {
        if (showing.isVisible()) {
            next();
        } else {
            finish();
        }
    }

    @FXML
    private void finish() {
        message.clear();
        if (!lines.areRight()) {
            message.warn(say("recovery.typed.not-right"));
            lines.requestFocus();
            return;
        }
        made.ifPresent(kit -> {
            finish.setDisable(true);
            progress.setVisible(true);
            var taken = kit.taken();
            finishing.run(() -> recovery.putInForce(taken, Progress.unwatched()),
                    _ -> ui.navigator().goInstead(new KitPlace()), this::refused);
        });
    }

    private void refused(Refusal refusal) {
        finish.setDisable(false);
        progress.setVisible(false);
        message.warn(say(refusal.key()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
